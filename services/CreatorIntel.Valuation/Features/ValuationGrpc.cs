using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.ServiceDefaults.Grpc;
using CreatorIntel.Valuation.Formulas;
using Grpc.Core;

namespace CreatorIntel.Valuation.Features;

/// <summary>Value and scenarios over gRPC.</summary>
internal sealed class ValuationGrpc(MetricsService.MetricsServiceClient metrics, Targets targets)
    : ValuationService.ValuationServiceBase
{
    private const long MostFollowers = 10_000_000_000;
    private const int MostMonths = 120;

    public override async Task<AccountValue> GetAccountValue(FigureQuery request, ServerCallContext context)
    {
        var inputs = await metrics.GetValueInputsAsync(request, cancellationToken: context.CancellationToken);
        var set = request.FormulaSetOf();
        var now = AccountWorth.Of(AccountInputsFrom.Answer(inputs.Current), set, Assumptions.Default);
        Figure Of(Computed computed, string subject = "") => computed.ToFigure(request, inputs.Current.AsOf, subject);
        var value = new AccountValue
        {
            AccountValue_ = new ComparedFigure { Current = Of(now.AccountValue) },
            LifetimeValue = Of(now.LifetimeValue),
            MonthlyValue = Of(now.MonthlyValue),
            AnnualValue = Of(now.AnnualValue),
            AdsMonthly = Of(now.AdsMonthly),
            SalesMonthly = Of(now.SalesMonthly),
            SponsoredMonthly = Of(now.SponsoredMonthly),
            PostsPerDay = Of(now.PostsPerDay),
            MonthlyImpressionsPerFollower = Of(now.MonthlyImpressions),
        };
        if (inputs.Previous is not null)
        {
            var before = AccountWorth.Of(AccountInputsFrom.Answer(inputs.Previous), set, Assumptions.Default);
            value.AccountValue_.Previous = Of(before.AccountValue, "previous");
        }

        return value;
    }

    public override async Task<GrowthScenarios> GetScenarios(FigureQuery request, ServerCallContext context)
    {
        var account = GrpcDefaults.AccountOf(request.AccountId);
        var inputs = (await metrics.GetValueInputsAsync(request, cancellationToken: context.CancellationToken)).Current;
        var chosen = await targets.ReadAsync(account, request.AsOf?.ToDateTimeOffset(), context.CancellationToken);
        var goal = chosen ?? GrowthGoal.Default;
        var set = request.FormulaSetOf();
        long? followers = inputs.HasFollowers ? inputs.Followers : null;
        Figure Of(Computed computed, string subject = "") => computed.ToFigure(request, inputs.AsOf, subject);
        var answer = new GrowthScenarios
        {
            Target = new GrowthTarget { Followers = goal.Followers, Months = goal.Months, IsDefault = chosen is null },
            TargetWeeklyGrowth = Of(TargetGrowth.Of(followers, goal, set)),
            Calendar = ThreeScenarios.Calendar(goal, set),
        };
        answer.Scenarios.AddRange(
            ThreeScenarios.Of(followers, inputs.HasWeeklyGrowth ? inputs.WeeklyGrowth : null, goal, set, Assumptions.Default)
                .Select(scenario => new GrowthScenario
                {
                    Name = scenario.Name,
                    WeeklyGrowth = Of(scenario.WeeklyGrowth, scenario.Name),
                    ProjectedFollowers = Of(scenario.ProjectedFollowers, scenario.Name),
                    MonthsToTarget = Of(scenario.MonthsToTarget, scenario.Name),
                    Outcome = scenario.Outcome,
                }));
        AddPath(answer, inputs, goal, set);
        return answer;
    }

    public override async Task<GrowthTarget> SetTarget(SetTargetRequest request, ServerCallContext context)
    {
        var account = GrpcDefaults.AccountOf(request.AccountId);
        if (request.Followers is < 1 or > MostFollowers || request.Months is < 1 or > MostMonths)
        {
            throw new RpcException(new Status(
                StatusCode.InvalidArgument, $"A target is 1 to {MostFollowers:N0} followers in 1 to {MostMonths} months."));
        }

        await targets.SetAsync(account, new GrowthGoal(request.Followers, request.Months), context.CancellationToken);
        return new GrowthTarget { Followers = request.Followers, Months = request.Months };
    }

    private static void AddPath(GrowthScenarios answer, ValueInputs inputs, GrowthGoal goal, Contracts.Figures.FormulaSet set)
    {
        if (!inputs.HasFollowers) return;
        var day = DateOnly.ParseExact(inputs.FollowersDay, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var path = StraightPath.Of(day, inputs.Followers, goal, set);
        answer.PathFromDay = inputs.FollowersDay;
        answer.PathFromFollowers = path.FromFollowers;
        answer.PathToDay = path.ToDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
