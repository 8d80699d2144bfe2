using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Json;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>
/// The profile: its followers are the total of the day in the account's zone. Each sync takes a sample, so that the last
/// of a day is that of its end.
/// </summary>
internal sealed class ProfileStep : IGraphStep
{
    private const string Fields = "username,name,followers_count,follows_count,media_count";

    public string Name => "profile";

    public bool IsDue(SyncRequest request, GraphLogin login) => true;

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        var answer = await sync.GetAsync(sync.Node, [("fields", Fields)], cancellationToken);
        if (answer.Miss is not null || answer.Body.ValueKind != JsonValueKind.Object)
        {
            throw new SourceException(SourceFault.Permission,
                "Instagram does not show the account to this token. It has to be a professional account that the token may read.");
        }

        var day = SyncDays.DayOf(sync.Request.Now, sync.Request.TimeZone);
        sync.Add(ProfileOf(answer.Body, sync.Request.Account, day, sync.ReaderOf(sync.Node, 1), sync.From(sync.Node)));
        return null;
    }

    /// <summary>The day of an account that a profile tells.</summary>
    public static RowOutcome ProfileOf(JsonElement profile, RowAccount account, DateOnly day, CellReader read, Source source)
    {
        var cells = JsonCells.Of(profile);
        var name = read.Name("name", cells.GetValueOrDefault("name")) ?? read.Name("username", cells.GetValueOrDefault("username"));
        var other = new OtherMetrics();
        other.Add("follows_count", read.Count("follows_count", cells.GetValueOrDefault("follows_count")));
        other.Add("media_count", read.Count("media_count", cells.GetValueOrDefault("media_count")));
        var metrics = new AccountMetrics(read.Count("followers_count", cells.GetValueOrDefault("followers_count")), Other: other.Bag);
        return read.Fault is { } fault
            ? fault
            : new AccountDayOutcome(new AccountDayRow(account with { Name = name ?? account.Name }, day, metrics, null, source));
    }
}
