using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.Tests.Formulas;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

public sealed class ValueReportTests(ValuationPostgres postgres) : ValuationTest(postgres)
{
    private static readonly Assumptions Lossy = Assumptions.Default with { MonthlyChurn = 0.1, ConversionRate = 0.01, OptimisticFloor = 0.1 };

    private static IEnumerable<(string, int, double, string)> Values(V1.ValueReport report) =>
        FiguresIn.Answer(report).Select(figure => (figure.Formula, figure.Version, figure.Value, figure.Unavailable));

    [Fact]
    public async Task A_report_has_every_part_from_one_reading()
    {
        var report = await ReportAsync(Query(formulas: FormulaSet.Classic));
        Metrics.Asked.ShouldBe(1);
        report.DataVersion.ShouldBe(5);
        report.AsOf.ToDateTimeOffset().ShouldBe(KnownMetrics.AsOf);
        report.Assumptions.Id.ShouldBe("classic");
        report.Value.AccountValue_.Current.Value.ShouldBe(196_800, 1e-8);
        report.Value.SalesShare.Value.ShouldBe(7.5 / 8.2, 1e-12);
        report.Value.Cumulative.Count.ShouldBe(24);
        report.Value.Cumulative[^1].Value.ShouldBe(196_800, 1e-8);
        report.Scenarios.Scenarios.Select(scenario => scenario.Name).ShouldBe(["pessimistic", "realistic", "optimistic"]);
        report.Scenarios.Gap.Followers.Value.ShouldBe(199_000);
        report.Scenarios.PathFromDay.ShouldBe("2026-01-31");
        report.Content.Single().Versions.Count.ShouldBe(4);
        report.Engagement.PerPost.Value.ShouldBe(39, 1e-12);
    }

    [Fact]
    public async Task Figures_of_a_report_have_ids_of_their_own()
    {
        var report = await ReportAsync(Query());
        FiguresIn.Answer(report).Select(figure => figure.Id).ShouldBeUnique();
        FiguresIn.Answer(report).ShouldAllBe(figure => figure.Unit.Length > 0);
    }

    [Fact]
    public async Task Figures_name_the_set_and_its_version_and_the_goal_that_went_in()
    {
        await CreateAsync(assumptions: Lossy);
        var report = await ReportAsync(Query("lean"));
        report.Value.LifetimeValue.Id.ShouldEndWith(":set=lean@1");
        report.Scenarios.Scenarios[0].Growth.Id.ShouldEndWith(":set=lean@1,goal=200000~6");
        report.Scenarios.Gap.Followers.Id.ShouldEndWith(":goal=200000~6");
        (await ReportAsync(Query())).Value.LifetimeValue.Id.ShouldEndWith(":");
        (await ReportAsync(Query("prudent"))).Value.LifetimeValue.Id.ShouldEndWith(":set=prudent@1");
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public async Task What_if_with_the_assumptions_of_a_set_is_the_report_of_the_set(FormulaSet formulas)
    {
        await CreateAsync(assumptions: Lossy);
        var report = await ReportAsync(Query("lean", formulas));
        var whatIf = ValueReportOf.Question(await Questions.AskAsync(
            Query("", formulas), UnsavedAssumptions.Read(AssumptionMapping.ToMessage(Lossy)), Token));
        Values(whatIf).ShouldBe(Values(report));
        whatIf.Assumptions.Id.ShouldBeEmpty();
        whatIf.Assumptions.Assumptions.ShouldBe(report.Assumptions.Assumptions);
        whatIf.Value.LifetimeValue.Id.ShouldNotBe(report.Value.LifetimeValue.Id);
        Values(report).ShouldNotBe(Values(await ReportAsync(Query("", formulas))));
    }

    [Fact]
    public void What_if_takes_no_assumptions_that_are_not_allowed()
    {
        var sent = AssumptionMapping.ToMessage(Assumptions.Default with { Margin = 2, MonthlyChurn = -1 });
        var status = Should.Throw<RpcException>(() => UnsavedAssumptions.Read(sent)).Status;
        status.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        status.Detail.ShouldBe("monthlyChurn is -1; allowed are a share from 0 to 1. margin is 2; allowed are a share from 0 to 1.");
        UnsavedAssumptions.Read(null).Assumptions.ShouldBe(Assumptions.Default);
    }

    [Fact]
    public async Task A_question_is_answered_under_the_set_as_it_was_then_and_else_as_it_came_to_be()
    {
        var before = Clock.Pass();
        await CreateAsync(assumptions: Lossy);
        var between = Clock.Pass();
        await ChangeAsync(1, Assumptions.Default);
        Clock.Pass();

        (await ChurnAsync(null)).ShouldBe(0);
        (await ChurnAsync(between)).ShouldBe(0.1);
        (await ChurnAsync(before)).ShouldBe(0.1);
        (await RefusedAsync(() => ReportAsync(Query("none")))).StatusCode.ShouldBe(StatusCode.NotFound);

        async Task<double> ChurnAsync(DateTimeOffset? asOf)
        {
            var query = Query("lean");
            query.AsOf = asOf?.ToTimestamp();
            return (await ReportAsync(query)).Assumptions.Assumptions.MonthlyChurn;
        }
    }

    [Fact]
    public async Task Two_sets_are_compared_figure_by_figure()
    {
        await CreateAsync(assumptions: Lossy);
        var comparison = await new SetComparison(Questions).AnswerAsync(
            new() { Query = Query(), Left = "classic", Right = "lean" }, Token);
        (comparison.Left.Id, comparison.Right.Id).ShouldBe(("classic", "lean"));
        comparison.Differences.Select(difference => (difference.Name, difference.From, difference.To)).ShouldBe(
            [("conversionRate", 0.02, 0.01), ("monthlyChurn", 0, 0.1), ("optimisticFloor", 0.0274, 0.1)]);

        var left = Samples.Small.Worth(FormulaSet.Calendar).AccountValue.Value!.Value;
        var right = Samples.Small.Worth(FormulaSet.Calendar, Lossy).AccountValue.Value!.Value;
        var account = comparison.Figures.First(figure => figure.Left.Formula == "value.account");
        (account.Left.Value, account.Right.Value, account.Difference).ShouldBe((left, right, right - left));
        comparison.Figures.Count.ShouldBe(FiguresIn.Answer(await ReportAsync(Query())).Count());
        comparison.Figures.ShouldAllBe(figure => figure.Left.Formula == figure.Right.Formula && figure.Left.Version == figure.Right.Version);
    }

    [Fact]
    public async Task What_has_no_value_has_no_difference()
    {
        var free = Assumptions.Default with { ProductionCosts = ProductionCosts.Default.With("IMAGE", 0) };
        await CreateAsync(assumptions: free);
        var comparison = await new SetComparison(Questions).AnswerAsync(
            new() { Query = Query(), Left = "classic", Right = "lean" }, Token);
        comparison.Figures.Where(figure => figure.Left.Formula == "roi.return").ShouldAllBe(figure => !figure.HasDifference);
    }

    [Fact]
    public async Task Sensitivity_is_told_under_the_assumptions_in_force()
    {
        var sensitivity = SensitivityOf.Question(await Questions.AskAsync(Query("prudent"), Token));
        sensitivity.Assumptions.Id.ShouldBe("prudent");
        sensitivity.AccountValue.Value.ShouldBe(
            Samples.Small.Worth(FormulaSet.Calendar, BuiltInSets.Prudent.Assumptions).AccountValue.Value!.Value);
        var churn = sensitivity.Bars.Single(bar => bar.Assumption == "monthlyChurn");
        churn.LowAssumption.ShouldBe(0.04, 1e-15);
        churn.HighAssumption.ShouldBe(0.06, 1e-15);
        churn.Low.Id.ShouldContain(":monthlyChurn-low:");
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public async Task An_account_of_which_nothing_is_known_has_a_report_that_says_so(FormulaSet formulas)
    {
        Metrics.IsEmpty = true;
        var report = await ReportAsync(Query(formulas: formulas));
        report.Value.AccountValue_.Current.Unavailable.ShouldBe("No follower count was observed.");
        report.Scenarios.Scenarios.ShouldAllBe(scenario => scenario.Outcome == "unknown");
        report.Scenarios.PathFromDay.ShouldBeEmpty();
        report.Content.ShouldBeEmpty();
        report.Engagement.Total.Unavailable.ShouldBe("There are no posts.");
        SensitivityOf.Question(await Questions.AskAsync(Query(formulas: formulas), Token)).Bars.ShouldBeEmpty();
        FiguresIn.Answer(report).ShouldAllBe(figure => figure.OutcomeCase != V1.Figure.OutcomeOneofCase.None);
    }

    [Fact]
    public async Task The_period_before_stands_beside_the_current_one()
    {
        Metrics.HasPrevious = true;
        var value = (await ReportAsync(Query())).Value.AccountValue_;
        value.Previous.Value.ShouldBe(value.Current.Value);
        value.Previous.Id.ShouldContain(":previous:");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a~instagram~1+b~instagram~1")]
    public async Task A_question_about_no_accounts_of_one_workspace_is_refused(string accounts)
    {
        var query = Query();
        query.AccountId = accounts;
        (await RefusedAsync(() => ReportAsync(query))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }
}
