using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>
/// Who follows and who engages, once a week: people by age, gender, country and city. The platform gives the top 45 of
/// each, and nothing to accounts with fewer than 100 followers.
/// </summary>
internal sealed class AudienceStep : IGraphStep
{
    private const string Followers = "follower_demographics";

    private static readonly (string Metric, string Audience)[] Metrics =
        [(Followers, Audiences.Followers), ("engaged_audience_demographics", Audiences.Engaged)];

    private static readonly string[] Breakdowns = ["age", "gender", "age,gender", "country", "city"];

    public string Name => "audience";

    public bool IsDue(SyncRequest request, GraphLogin login) => SyncDays.IsFirstOfWeek(request);

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        if (at.Index >= Metrics.Length * Breakdowns.Length) return null;
        var (metric, audience) = Metrics[at.Index / Breakdowns.Length];
        var breakdown = Breakdowns[at.Index % Breakdowns.Length];
        var path = $"{sync.Node}/insights";
        var (values, _) = await GraphCapabilities.AskAsync(
            sync, path, $"ACCOUNT/{breakdown}", [metric], QueryOf(metric, breakdown), cancellationToken);
        var people = PeopleIn(values);
        if (people.Count > 0)
        {
            sync.Add(new AudienceOutcome(new AudienceRow(
                sync.Request.Account, audience, breakdown, people, AudienceUnits.People, Day: null, RecordedAt: null, sync.From(path))));
        }

        sync.Share = (double)at.Index / (Metrics.Length * Breakdowns.Length);
        return at with { Index = at.Index + 1 };
    }

    /// <summary>People by the parts of a breakdown.</summary>
    public static IReadOnlyDictionary<string, double> PeopleIn(IReadOnlyList<GraphValue> values) => values
        .Where(value => value is { Of.Count: > 0, Value: >= 0 })
        .GroupBy(value => string.Join(',', value.Of), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    /// <summary>Followers are those of now; who engaged is asked for this month.</summary>
    private static (string Name, string Value)[] QueryOf(string metric, string breakdown)
    {
        (string, string)[] query = [("period", "lifetime"), ("metric_type", "total_value"), ("breakdown", breakdown)];
        return metric == Followers ? query : [.. query, ("timeframe", "this_month")];
    }
}
