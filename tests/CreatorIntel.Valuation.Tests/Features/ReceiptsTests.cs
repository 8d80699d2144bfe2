using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

public sealed class ReceiptsTests(ValuationPostgres postgres) : ValuationTest(postgres)
{
    private Receipts Receipts => new(Questions, new MetricInputs(Metrics), new FormulaRegistry(typeof(AccountWorth).Assembly));

    private Task<V1.Receipt> ReceiptAsync(V1.Figure figure, int skip = 0) =>
        Receipts.AnswerAsync(new() { FigureId = figure.Id, Skip = skip, Take = 10 }, Token);

    private static IEnumerable<string> Inputs(V1.Receipt receipt) =>
        receipt.Inputs.Select(input => input.Figure?.Formula ?? $"{input.Name}={input.Assumed.Value}");

    [Theory]
    [InlineData(FormulaSet.Classic, "")]
    [InlineData(FormulaSet.Calendar, "prudent")]
    [InlineData(FormulaSet.Calendar, "lean")]
    public async Task Every_figure_has_a_receipt_that_computes_it_again(FormulaSet formulas, string set)
    {
        await CreateAsync();
        var question = await Questions.AskAsync(Query(set, formulas), Token);
        await ChangeAsync(1, Assumptions.Default with { Margin = 0.1 });
        await Targets.SetAsync(new(Workspace, "instagram", "1"), new GrowthGoal(5000, 3), Token);
        var figures = FiguresIn.Answer(ValueReportOf.Question(question)).Concat(FiguresIn.Answer(SensitivityOf.Question(question)));
        foreach (var figure in figures) (await ReceiptAsync(figure)).Figure.ShouldBe(figure);
    }

    [Fact]
    public async Task A_receipt_names_the_figures_and_assumptions_that_went_in()
    {
        var report = await ReportAsync(Query());
        Inputs(await ReceiptAsync(report.Value.LifetimeValue)).ShouldBe(
            ["value.monthly-per-follower", "lifetimeMonths=24", "monthlyChurn=0", "monthlyDiscount=0", "margin=1"]);
        var image = report.Content[0];
        Inputs(await ReceiptAsync(image.Cost)).ShouldBe(["productionCosts.IMAGE=50"]);
        Inputs(await ReceiptAsync(report.Scenarios.TargetWeeklyGrowth)).ShouldBe(["followers.current", "goal.followers=200000", "goal.months=6"]);

        var profit = await ReceiptAsync(image.Versions[2].NetProfit);
        profit.Inputs.Select(input => input.Figure).ShouldBe([image.Versions[2].ValuePerPost, image.Cost]);
        (await ReceiptAsync(image.Lowest)).Inputs.Select(input => input.Figure).ShouldBe(image.Versions.Select(version => version.ReturnOnCost));

        var growth = await ReceiptAsync(report.Scenarios.Scenarios[1].ProjectedFollowers);
        growth.Inputs[0].Figure.ShouldBe(report.Scenarios.Scenarios[1].WeeklyGrowth);
        growth.Inputs[0].Name.ShouldBe("Weekly growth of a scenario");
    }

    [Fact]
    public async Task A_type_without_a_cost_of_its_own_costs_what_others_do()
    {
        await CreateAsync(assumptions: Assumptions.Default with { ProductionCosts = ProductionCosts.Default.With("IMAGE", null) });
        var report = await ReportAsync(Query("lean"));
        Inputs(await ReceiptAsync(report.Content[0].Cost)).ShouldBe(["otherProductionCost=100"]);
    }

    [Fact]
    public async Task The_observations_are_those_that_the_formula_reads()
    {
        var receipt = await ReceiptAsync((await ReportAsync(Query())).Value.AccountValue_.Current, skip: 3);
        Inputs(receipt).ShouldBe(["value.lifetime-per-follower", "followers.current"]);
        receipt.ObservationCount.ShouldBe(7);
        receipt.Observations.Single().Sequence.ShouldBe(4);
        Metrics.Observed!.PostMetrics.ShouldBe(
            ["impressions", "views", "published_at", "likes", "comments", "shares", "saves", "reach"], ignoreOrder: true);
        Metrics.Observed.DayMetrics.ShouldBe(["followers"]);
        (Metrics.Observed.Days, Metrics.Observed.Subject, Metrics.Observed.Take).ShouldBe((V1.DaysRead.Latest, "", 10));
        FigureId.TryParse(receipt.Inputs[1].Figure.Id, out var id).ShouldBeTrue();
        (id!.Version, id.Subject, id.Given).ShouldBe((1, "", Given.Nothing));
    }

    [Fact]
    public async Task Growth_rests_on_the_days_that_its_rate_was_measured_on()
    {
        var scenarios = (await ReportAsync(Query())).Scenarios;
        await ReceiptAsync(scenarios.Scenarios[0].Growth);
        Metrics.Observed!.Days.ShouldBe(V1.DaysRead.Week);
        await ReceiptAsync(scenarios.Gap.DaysToTarget);
        Metrics.Observed.Days.ShouldBe(V1.DaysRead.Unspecified);
    }

    [Fact]
    public async Task A_return_rests_on_the_posts_of_its_content_type()
    {
        await ReceiptAsync((await ReportAsync(Query())).Content[0].ImpressionValue);
        Metrics.Observed!.Subject.ShouldBe("IMAGE");
    }

    [Fact]
    public async Task A_value_under_a_varied_assumption_names_the_assumption_and_no_figures_of_others()
    {
        var bars = SensitivityOf.Question(await Questions.AskAsync(Query(), Token)).Bars;
        var churn = bars.Single(bar => bar.Assumption == "monthlyChurn");
        Inputs(await ReceiptAsync(churn.High)).ShouldBe(["followers.current", "monthlyChurn=0.05"]);
        Inputs(await ReceiptAsync(churn.Low)).ShouldBe(["followers.current", "monthlyChurn=0"]);
    }

    [Fact]
    public async Task A_value_of_the_period_before_rests_on_the_figures_of_that_period()
    {
        Metrics.HasPrevious = true;
        var receipt = await ReceiptAsync((await ReportAsync(Query())).Value.AccountValue_.Previous);
        var followers = receipt.Inputs.Single();
        FigureId.TryParse(followers.Figure.Id, out var id).ShouldBeTrue();
        (id!.Formula, id.Subject).ShouldBe(("followers.current", "previous"));
    }

    [Fact]
    public async Task A_figure_of_Metrics_that_there_is_not_is_left_out()
    {
        // Metrics knows no mean engagement of this account.
        var receipt = await ReceiptAsync((await ReportAsync(Query())).Value.SalesMonthly);
        Inputs(receipt).ShouldBe(["value.monthly-impressions-per-follower", "conversionRate=0.02", "averageOrderValue=50"]);
    }

    [Fact]
    public async Task A_figure_of_assumptions_that_nobody_saved_has_no_receipt()
    {
        var whatIf = ValueReportOf.Question(await Questions.AskAsync(Query(), UnsavedAssumptions.Read(null), Token));
        var status = await RefusedAsync(() => ReceiptAsync(whatIf.Value.LifetimeValue));
        status.StatusCode.ShouldBe(StatusCode.NotFound);
        status.Detail.ShouldContain("Save them as a set");
    }

    [Fact]
    public async Task What_is_no_figure_has_no_receipt()
    {
        (await RefusedAsync(() => ReceiptAsync(new V1.Figure { Id = "nonsense" }))).StatusCode.ShouldBe(StatusCode.NotFound);
        var figure = (await ReportAsync(Query())).Value.LifetimeValue;
        var elsewhere = new V1.Figure { Id = figure.Id.Replace("value.lifetime-per-follower", "value.lifetime-per-follower-x", StringComparison.Ordinal) };
        (await RefusedAsync(() => ReceiptAsync(elsewhere))).StatusCode.ShouldBe(StatusCode.NotFound);
        var never = new V1.Figure { Id = figure.Id.Replace(":2:", ":9:", StringComparison.Ordinal) };
        (await RefusedAsync(() => ReceiptAsync(never))).StatusCode.ShouldBe(StatusCode.NotFound);
    }
}
