using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

public sealed class AssumptionSetsTests(ValuationPostgres postgres) : ValuationTest(postgres)
{
    private static readonly Assumptions Lossy = Assumptions.Default with { MonthlyChurn = 0.1 };

    private async Task<string[]> NamesAsync(DateTimeOffset? asOf = null, bool withRetired = false)
    {
        var request = new V1.ListAssumptionSetsRequest { Workspace = Workspace, AsOf = asOf?.ToTimestamp(), WithRetired = withRetired };
        return [.. (await Desk.ListAsync(request, Token)).Sets.Select(set => set.Name)];
    }

    private Task<V1.AssumptionSet> GetAsync(string id, DateTimeOffset? asOf = null, string? workspace = null) =>
        Desk.GetAsync(new() { Workspace = workspace ?? Workspace, Id = id, AsOf = asOf?.ToTimestamp() }, Token);

    [Fact]
    public async Task A_workspace_starts_with_the_built_in_sets()
    {
        (await NamesAsync()).ShouldBe(["Classic", "Prudent"]);
        (await GetAsync("prudent")).BuiltIn.ShouldBeTrue();
        (await GetAsync("")).Id.ShouldBe("classic");
    }

    [Fact]
    public void Every_assumption_is_described_with_what_it_may_be_and_which_formulas_read_it()
    {
        var described = AssumptionDescriptions.All.Assumptions;
        described.Select(each => each.Name).ShouldBe([.. AssumptionFields.All.Select(field => field.Name), "productionCosts"]);
        described.Single(each => each.Name == "lifetimeMonths").ShouldBe(new V1.AssumptionDescription
        {
            Name = "lifetimeMonths",
            Unit = "months",
            Least = 1,
            Most = 240,
            Whole = true,
            Typical = 24,
        });
        described.Single(each => each.Name == "monthlyChurn").ShouldBe(new V1.AssumptionDescription
        {
            Name = "monthlyChurn",
            Unit = "fraction",
            Least = 0,
            Most = 1,
            Typical = 0.05,
            ReadBy = V1.FormulaSet.Calendar,
        });
    }

    [Fact]
    public async Task A_set_reads_back_as_it_was_created()
    {
        var created = await CreateAsync();
        (created.Version, created.BuiltIn, created.Retired).ShouldBe((1, false, false));
        created.ChangedAt.ToDateTimeOffset().ShouldBe(Clock.GetUtcNow());
        (await GetAsync("lean")).ShouldBe(created);
        AssumptionMapping.Read(created.Assumptions).ShouldBe(Assumptions.Default with { ConversionRate = 0.01 });
        (await CreateAsync()).ShouldBe(created);
    }

    [Fact]
    public async Task A_set_is_as_it_was_at_an_instant_and_at_a_version()
    {
        var before = Clock.Pass();
        await CreateAsync();
        var between = Clock.Pass();
        await ChangeAsync(1, Lossy, "Lossy");
        Clock.Pass();

        (await GetAsync("lean", between)).Name.ShouldBe("Lean");
        (await GetAsync("lean")).Assumptions.MonthlyChurn.ShouldBe(0.1);
        (await GetAsync("lean")).Version.ShouldBe(3);
        (await GetAsync("lean@1")).Assumptions.ConversionRate.ShouldBe(0.01);
        (await GetAsync("lean@2")).ShouldSatisfyAllConditions(set => set.Name.ShouldBe("Lossy"), set => set.Assumptions.MonthlyChurn.ShouldBe(0));
        (await RefusedAsync(() => GetAsync("lean", before))).StatusCode.ShouldBe(StatusCode.NotFound);
        (await RefusedAsync(() => GetAsync("lean@4"))).Detail.ShouldBe("There is no set of assumptions 'lean' at version 4.");
        (await NamesAsync(before)).ShouldBe(["Classic", "Prudent"]);
        (await NamesAsync(between)).ShouldBe(["Classic", "Prudent", "Lean"]);
        (await NamesAsync()).ShouldBe(["Classic", "Prudent", "Lossy"]);
    }

    [Fact]
    public async Task History_tells_what_changed_and_when()
    {
        await CreateAsync();
        var between = Clock.Pass();
        await ChangeAsync(1, Assumptions.Default with { ConversionRate = 0.03 });
        var request = new V1.AssumptionSetRequest { Workspace = Workspace, Id = "lean" };

        var changes = (await Desk.HistoryAsync(request, Token)).Changes;
        changes.Select(change => (change.Version, change.Kind)).ShouldBe([(1, "created"), (2, "changed")]);
        changes[1].At.ToDateTimeOffset().ShouldBe(Clock.GetUtcNow());
        changes[1].Assumptions.ShouldBe([new V1.AssumptionChange { Name = "conversionRate", From = 0.01, To = 0.03 }]);

        request.AsOf = between.ToTimestamp();
        (await Desk.HistoryAsync(request, Token)).Changes.Count.ShouldBe(1);
        (await Desk.HistoryAsync(new() { Workspace = Workspace, Id = "classic" }, Token)).Changes.ShouldBeEmpty();
        (await RefusedAsync(() => Desk.HistoryAsync(new() { Workspace = Workspace, Id = "none" }, Token))).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task A_change_made_on_an_older_version_is_aborted_with_the_one_in_force()
    {
        await CreateAsync();
        await ChangeAsync(1, Lossy);
        var status = await RefusedAsync(() => ChangeAsync(1, Assumptions.Default));
        status.StatusCode.ShouldBe(StatusCode.Aborted);
        status.Detail.ShouldContain("is at version 2, not 1");
    }

    [Fact]
    public async Task Of_many_changes_on_one_version_one_is_made()
    {
        await CreateAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(async churn =>
        {
            try
            {
                return (await ChangeAsync(1, Assumptions.Default with { MonthlyChurn = churn / 100.0 })).Version;
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Aborted)
            {
                return 0;
            }
        }));
        outcomes.Count(version => version > 0).ShouldBe(1);
        (await GetAsync("lean")).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Changes_that_expect_no_version_are_made_one_after_the_other()
    {
        await CreateAsync();
        await Task.WhenAll(Enumerable.Range(1, 4).Select(churn => ChangeAsync(0, Assumptions.Default with { MonthlyChurn = churn / 100.0 })));
        (await GetAsync("lean")).Version.ShouldBe(5);
    }

    [Fact]
    public async Task Creating_one_set_many_times_at_once_creates_it_once()
    {
        var sets = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CreateAsync()));
        sets.ShouldAllBe(set => set.Version == 1);
        (await NamesAsync()).ShouldBe(["Classic", "Prudent", "Lean"]);
    }

    [Fact]
    public async Task A_retired_set_is_offered_no_longer_and_can_still_be_read()
    {
        await CreateAsync();
        var request = new V1.RetireAssumptionSetRequest { Workspace = Workspace, Id = "lean", ExpectedVersion = 1 };
        (await Desk.RetireAsync(request, Token)).Retired.ShouldBeTrue();
        (await Desk.RetireAsync(request, Token)).Version.ShouldBe(2);
        (await NamesAsync()).ShouldNotContain("Lean");
        (await NamesAsync(withRetired: true)).ShouldContain("Lean");
        (await GetAsync("lean")).Retired.ShouldBeTrue();
        (await RefusedAsync(() => ChangeAsync(2, Lossy))).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task A_workspace_does_not_see_the_sets_of_another()
    {
        await CreateAsync();
        (await RefusedAsync(() => GetAsync("lean", workspace: "elsewhere"))).StatusCode.ShouldBe(StatusCode.NotFound);
        (await Desk.ListAsync(new() { Workspace = "elsewhere" }, Token)).Sets.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Refusals_have_the_code_that_tells_what_to_do()
    {
        await CreateAsync();
        (await RefusedAsync(() => CreateAsync(name: "Other"))).StatusCode.ShouldBe(StatusCode.AlreadyExists);
        (await RefusedAsync(() => CreateAsync("classic"))).StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        (await RefusedAsync(() => CreateAsync("fat", assumptions: Lossy with { Margin = 7 }))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        (await RefusedAsync(() => GetAsync("lean@x"))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
        (await RefusedAsync(() => GetAsync("lean", workspace: "a/b"))).StatusCode.ShouldBe(StatusCode.InvalidArgument);
    }
}
