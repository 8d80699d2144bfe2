using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Domain;

public sealed class AssumptionSetDeciderTests
{
    private static readonly SetContent Lean = new("Lean", "Half of the sales", Assumptions.Default with { ConversionRate = 0.01 });

    private static readonly AssumptionSet Third =
        new("assumptions/lean", "lean", Lean.Name, Lean.Description, Lean.Assumptions, 3, false, DateTimeOffset.UnixEpoch);

    [Fact]
    public void A_new_set_is_created() =>
        AssumptionSetDecider.Create(null, "lean", Lean).Events
            .ShouldBe([new AssumptionSetCreated("lean", Lean.Name, Lean.Description, Lean.Assumptions)]);

    [Fact]
    public void Creating_the_same_set_again_changes_nothing() =>
        AssumptionSetDecider.Create(Third, "lean", Lean).ShouldBe(Decision.Nothing);

    [Fact]
    public void An_id_is_taken_by_another_set_even_after_it_was_retired()
    {
        Refused(AssumptionSetDecider.Create(Third, "lean", Lean with { Name = "Other" }), RefusalReason.Exists)
            .ShouldBe("There is a set 'lean' already; it is at version 3.");
        Refused(AssumptionSetDecider.Create(Third with { Retired = true }, "lean", Lean), RefusalReason.Exists);
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("prudent")]
    [InlineData("what-if")]
    public void Built_in_sets_cannot_be_touched(string setId)
    {
        Refused(AssumptionSetDecider.Create(null, setId, Lean), RefusalReason.Fixed);
        Refused(AssumptionSetDecider.Change(null, setId, 0, Lean), RefusalReason.Fixed).ShouldEndWith("create one from it.");
        Refused(AssumptionSetDecider.Retire(null, setId, 0), RefusalReason.Fixed);
    }

    [Fact]
    public void A_change_of_assumptions_and_one_of_the_name_are_events_of_their_own()
    {
        var other = Lean.Assumptions with { MonthlyChurn = 0.1 };
        AssumptionSetDecider.Change(Third, "lean", 3, Lean with { Assumptions = other }).Events
            .ShouldBe([new AssumptionSetChanged("lean", other)]);
        AssumptionSetDecider.Change(Third, "lean", 3, Lean with { Name = "Leaner" }).Events
            .ShouldBe([new AssumptionSetRenamed("lean", "Leaner", Lean.Description)]);
        AssumptionSetDecider.Change(Third, "lean", 3, new SetContent("Leaner", "", other)).Events
            .ShouldBe([new AssumptionSetRenamed("lean", "Leaner", ""), new AssumptionSetChanged("lean", other)]);
    }

    [Fact]
    public void A_change_on_another_version_names_the_version_in_force()
    {
        var changed = Lean with { Name = "Leaner" };
        Refused(AssumptionSetDecider.Change(Third, "lean", 2, changed), RefusalReason.Conflict)
            .ShouldBe("The set 'lean' is at version 3, not 2: somebody changed it. Load it again.");
        Refused(AssumptionSetDecider.Retire(Third, "lean", 4), RefusalReason.Conflict);
    }

    [Fact]
    public void A_change_that_expects_no_version_is_made_on_any() =>
        AssumptionSetDecider.Change(Third, "lean", 0, Lean with { Name = "Leaner" }).Events.Count.ShouldBe(1);

    [Fact]
    public void What_is_as_wanted_already_is_no_conflict()
    {
        AssumptionSetDecider.Change(Third, "lean", 2, Lean).ShouldBe(Decision.Nothing);
        AssumptionSetDecider.Retire(Third with { Retired = true }, "lean", 2).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void A_set_that_is_not_there_cannot_be_changed_or_retired()
    {
        Refused(AssumptionSetDecider.Change(null, "lean", 0, Lean), RefusalReason.NotFound);
        Refused(AssumptionSetDecider.Retire(null, "lean", 0), RefusalReason.NotFound).ShouldBe("There is no set of assumptions 'lean'.");
    }

    [Fact]
    public void A_retired_set_stays_as_it_is() =>
        Refused(AssumptionSetDecider.Change(Third with { Retired = true }, "lean", 3, Lean with { Name = "Leaner" }), RefusalReason.Fixed);

    [Fact]
    public void A_set_is_retired_once() =>
        AssumptionSetDecider.Retire(Third, "lean", 3).Events.ShouldBe([new AssumptionSetRetired("lean")]);

    [Theory]
    [InlineData("", "Lean", "An id is 1 to 100 letters")]
    [InlineData("a/b", "Lean", "An id is 1 to 100 letters")]
    [InlineData("lean", " ", "A name has 1 to 100 characters")]
    [InlineData("lean", "a\nb", "A name has 1 to 100 characters")]
    public void Ids_and_names_are_checked(string setId, string name, string problem)
    {
        Refused(AssumptionSetDecider.Create(null, setId, Lean with { Name = name }), RefusalReason.Invalid).ShouldStartWith(problem);
        Refused(AssumptionSetDecider.Change(Third, setId, 3, Lean with { Name = name }), RefusalReason.Invalid).ShouldStartWith(problem);
    }

    [Fact]
    public void Names_descriptions_and_assumptions_have_limits()
    {
        Refused(AssumptionSetDecider.Create(null, "lean", Lean with { Name = new string('n', 101) }), RefusalReason.Invalid);
        Refused(AssumptionSetDecider.Create(null, "lean", Lean with { Description = new string('d', 1001) }), RefusalReason.Invalid);
        AssumptionSetDecider.Create(null, "lean", Lean with { Name = new string('n', 100), Description = new string('d', 1000) })
            .Events.Count.ShouldBe(1);
        Refused(
            AssumptionSetDecider.Create(null, "lean", Lean with { Assumptions = Assumptions.Default with { Margin = 2 } }),
            RefusalReason.Invalid).ShouldBe("margin is 2; allowed are a share from 0 to 1.");
    }

    private static string Refused(Decision decision, RefusalReason reason)
    {
        decision.Events.ShouldBeEmpty();
        decision.Refusal.ShouldNotBeNull().Reason.ShouldBe(reason);
        return decision.Refusal!.Message;
    }
}
