using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;
using FsCheck;
using FsCheck.Fluent;
using JasperFx.Events;

namespace CreatorIntel.Valuation.Tests.Domain;

public sealed class AssumptionSetHistoryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
    private static readonly Assumptions Lean = Assumptions.Default with { ConversionRate = 0.01 };

    private static readonly object[] Life =
    [
        new AssumptionSetCreated("lean", "Lean", "First", Assumptions.Default),
        new AssumptionSetChanged("lean", Lean),
        new AssumptionSetRenamed("lean", "Leaner", "Second"),
        new AssumptionSetRetired("lean"),
    ];

    private static IEnumerable<IEvent> Stream(IEnumerable<object> events) => events.Select((data, place) => Stored(data, place + 1));

    private static IEvent Stored(object data, int version)
    {
        var e = (IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(data.GetType()), data)!;
        e.Version = version;
        e.Timestamp = Noon.AddMinutes(version);
        return e;
    }

    private static AssumptionSet? Fold(IEnumerable<object> events) =>
        Stream(events).Aggregate((AssumptionSet?)null, AssumptionSet.After);

    [Fact]
    public void A_set_is_what_its_events_made_of_it() =>
        Fold(Life).ShouldBe(new AssumptionSet("assumptions/lean", "lean", "Leaner", "Second", Lean, 4, true, Noon.AddMinutes(4)));

    [Fact]
    public void History_tells_each_change_from_and_to()
    {
        var history = AssumptionSetHistory.Of(Stream(Life));
        history.Select(version => (version.Version, version.Kind, version.Name)).ShouldBe(
            [(1, "created", "Lean"), (2, "changed", "Lean"), (3, "renamed", "Leaner"), (4, "retired", "Leaner")]);
        history.Select(version => version.At).ShouldBe([.. Enumerable.Range(1, 4).Select(minute => Noon.AddMinutes(minute))]);
        history[0].Changes.ShouldContain(new AssumptionDifference("conversionRate", null, 0.02));
        history[1].Changes.ShouldBe([new AssumptionDifference("conversionRate", 0.02, 0.01)]);
        history[2].Changes.ShouldBeEmpty();
        history[3].Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Decided_events_make_the_set_what_was_wanted_and_a_second_time_nothing()
    {
        var contents =
            from name in Gen.Elements("Lean", "Fat")
            from conversion in Gen.Choose(0, 100)
            from churn in Gen.Choose(0, 100)
            from image in Gen.Choose(0, 3)
            select new SetContent(name, "", Assumptions.Default with
            {
                ConversionRate = conversion / 100.0,
                MonthlyChurn = churn / 100.0,
                ProductionCosts = ProductionCosts.Default.With("IMAGE", image),
            });
        var runs = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260310, 7);
        Check.One(runs, Prop.ForAll(Gen.NonEmptyListOf(contents).ToArbitrary(), wanted =>
        {
            var events = new List<object>(AssumptionSetDecider.Create(null, "lean", wanted[0]).Events);
            foreach (var content in wanted.Skip(1))
            {
                var set = Fold(events)!;
                events.AddRange(AssumptionSetDecider.Change(set, "lean", set.Version, content).Events);
                var after = Fold(events)!;
                if (SetContent.Of(after) != content) return false;
                if (AssumptionSetDecider.Change(after, "lean", after.Version, content) != Decision.Nothing) return false;
            }

            var last = Fold(events)!;
            return last.Version == events.Count
                && AssumptionSetHistory.Of(Stream(events)).Count == events.Count
                && Fold(events.Concat(AssumptionSetDecider.Retire(last, "lean", last.Version).Events)) == last with
                {
                    Retired = true,
                    Version = last.Version + 1,
                    ChangedAt = Noon.AddMinutes(last.Version + 1),
                };
        }));
    }
}
