using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>What answers requests, on a real store and with Metrics as it is known.</summary>
[Collection(nameof(ValuationPostgresCollection))]
public abstract class ValuationTest
{
    private protected ValuationTest(ValuationPostgres postgres)
    {
        Clock = postgres.Clock;
        Sets = new AssumptionSets(postgres.Store, new AssumptionSetRegister(postgres.Database));
        Desk = new AssumptionSetDesk(Sets, new AssumptionSetChanges(postgres.Store));
        Targets = new Targets(postgres.Store);
        Questions = new ValueQuestions(Metrics, Sets, Targets);
    }

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A workspace that no other test has.</summary>
    private protected string Workspace { get; } = $"w{Guid.NewGuid():n}";

    private protected SteppedClock Clock { get; }

    private protected KnownMetrics Metrics { get; } = new();

    private protected AssumptionSets Sets { get; }

    private protected AssumptionSetDesk Desk { get; }

    private protected Targets Targets { get; }

    private protected ValueQuestions Questions { get; }

    private protected V1.FigureQuery Query(string set = "", FormulaSet formulas = FormulaSet.Calendar) => new()
    {
        AccountId = $"{Workspace}~instagram~1",
        Formulas = formulas == FormulaSet.Classic ? V1.FormulaSet.Classic : V1.FormulaSet.Calendar,
        AssumptionSet = set,
    };

    private protected async Task<V1.ValueReport> ReportAsync(V1.FigureQuery query) =>
        ValueReportOf.Question(await Questions.AskAsync(query, Token));

    private protected Task<V1.AssumptionSet> CreateAsync(string id = "lean", string name = "Lean", Assumptions? assumptions = null) =>
        Desk.CreateAsync(
            new()
            {
                Workspace = Workspace,
                Id = id,
                Name = name,
                Assumptions = AssumptionMapping.ToMessage(assumptions ?? Assumptions.Default with { ConversionRate = 0.01 }),
            }, Token);

    private protected Task<V1.AssumptionSet> ChangeAsync(long expected, Assumptions assumptions, string name = "Lean") =>
        Desk.ChangeAsync(
            new()
            {
                Workspace = Workspace,
                Id = "lean",
                Name = name,
                ExpectedVersion = expected,
                Assumptions = AssumptionMapping.ToMessage(assumptions),
            }, Token);

    private protected static async Task<Status> RefusedAsync(Func<Task> action) =>
        (await Should.ThrowAsync<RpcException>(action)).Status;
}
