using CreatorIntel.Metrics.Formulas;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using static CreatorIntel.Tests.Properties.Properties;

namespace CreatorIntel.Metrics.Tests.Formulas.Growth;

/// <summary>What holds of account days from any observations.</summary>
public sealed class AccountDaysProperties
{
    private static readonly Gen<long?> Metric = Count(99, 3);

    private static readonly Gen<DayObservation[]> AnyObservations =
        (from day in Gen.Choose(0, 5)
         from hours in Gen.Choose(0, 3)
         from followers in Metric
         from impressions in Metric
         from reach in Metric
         from clicks in Metric
         select (day, hours, DayMetrics.Of(followers, impressions, null, reach, null, clicks))).ArrayOf()
        .Select(rows => rows.Select((row, sequence) => Observed(row.day, sequence, row.Item3, row.hours)).ToArray());

    [Fact]
    public void Neither_order_nor_repetition_of_observations_matters() =>
        Holds(
            from once in AnyObservations from shuffled in Gen.Shuffle((DayObservation[])[.. once, .. once]) select (once, shuffled),
            pair => Cells(AccountDays.Of(pair.once)).SequenceEqual(Cells(AccountDays.Of(pair.shuffled))));

    [Fact]
    public void Every_metric_is_the_latest_recorded_of_its_day() =>
        Holds(AnyObservations, observations =>
        {
            var days = AccountDays.Of(observations);
            return Enumerable.Range(0, days.Count).All(row => days.Reach.Span[row].Count.Equals(observations
                .Where(observation => observation.Day == days.Days.Span[row] && !double.IsNaN(observation.Metrics.Reach))
                .OrderBy(observation => observation.RecordedAt).ThenBy(observation => observation.Sequence)
                .Select(observation => observation.Metrics.Reach).LastOrDefault(double.NaN)));
        });

    private static IEnumerable<object> Cells(AccountDays days) => Enumerable.Range(0, days.Count).SelectMany(row => new object[]
    {
        days.Days.Span[row], days.Followers.Span[row], days.Impressions.Span[row], days.Reach.Span[row], days.WebsiteClicks.Span[row],
    });
}
