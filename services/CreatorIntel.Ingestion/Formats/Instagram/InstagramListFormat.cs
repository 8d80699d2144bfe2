using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Json;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Instagram;

/// <summary>
/// A list of people in Instagram's "Download your information". They are counted and nothing else: no name is kept. The
/// files do not say when they were made, so the count is of the last day of the export where the user gave it, and
/// otherwise of the day of the latest entry: what came later would be in the list.
/// </summary>
/// <param name="list">Name of the list within an object.</param>
internal abstract class InstagramListFormat(string list) : IExportFormat
{
    private const string Entries = "string_list_data";
    private const string Platform = "instagram";

    public abstract string Name { get; }

    public abstract string KnownBy { get; }

    /// <summary>Whether a list that is the whole file, without a name, is this one.</summary>
    protected virtual bool TakesUnnamed => false;

    public bool Recognises(FileHead head)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(head.Text), isFinalBlock: false, default);
        try
        {
            if (!json.Read()) return false;
            if (json.TokenType == JsonTokenType.StartArray) return TakesUnnamed && HasEntries(ref json);
            return json.TokenType == JsonTokenType.StartObject && json.Read() && json.TokenType == JsonTokenType.PropertyName
                && json.ValueTextEquals(list);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public async IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (people, latest) = (0L, DateTimeOffset.MinValue);
        await foreach (var item in JsonItems.ReadAsync(TextEncodings.AsUtf8(content, head.Encoding), cancellationToken))
        {
            if (item.Fault is { } fault)
            {
                yield return Rejection(context, item.Position, fault);
                yield break;
            }

            if (item.Array.Length > 0 && item.Array != list) continue;
            if (EntryOf(item.Value) is not { } entry)
            {
                yield return Rejection(context, item.Position, $"The item has no list {Entries}, so nobody is counted for it.");
                continue;
            }

            people++;
            if (TimeOf(entry) is { } since && since > latest) latest = since;
        }

        yield return Outcome(new PartCount(people, latest), context);
    }

    /// <summary>What a count of the list is on a day.</summary>
    protected abstract AccountMetrics Metrics(long people);

    private RowOutcome Outcome(PartCount own, ImportContext context)
    {
        if (!context.Parts.IsLast) return new PartOutcome(own);
        if (context.Parts.Before is not { } before)
            return Rejection(context, 0, "Another part of this list could not be counted, so the list as a whole cannot be.");
        if (context.Parts.MissingBeside(context.File) is { } missing)
            return Rejection(context, 0, $"This is a part of a list, and part {missing} is missing, so nobody knows how many people the list as a whole holds. Import all of its parts together.");
        PartCount[] parts = [.. before, own];
        var latest = parts.Max(part => part.Latest);
        if (latest == DateTimeOffset.MinValue && context.EndDate is null)
            return Rejection(context, 0, "The list is empty, so it does not say of which day it is. Import it with the last day of the export (endDate).");
        var day = context.EndDate ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(latest, context.TimeZone).DateTime);
        return new AccountDayOutcome(new AccountDayRow(
            context.Account with { Platform = Platform }, day, Metrics(parts.Sum(part => part.People)), RecordedAt: null, context.At(1)));
    }

    // The value and the address of an entry name a person: they are not even read.
    private static JsonElement? EntryOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(Entries, out var entries)
        && entries.ValueKind == JsonValueKind.Array && entries.GetArrayLength() > 0
            ? entries[0]
            : null;

    private static DateTimeOffset? TimeOf(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("timestamp", out var time)
        && time.ValueKind == JsonValueKind.Number && time.TryGetInt64(out var seconds)
            ? Instants.FromUnixSeconds(seconds)
            : null;

    private static bool HasEntries(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals(Entries)) return true;
            if (!json.Read() || !json.TrySkip()) return false;
        }

        return false;
    }

    private static RejectedOutcome Rejection(ImportContext context, long row, string reason) =>
        new(RowRejection.Of(context.File, row, "", "", reason));
}

/// <summary>followers_1.json and the parts behind it.</summary>
internal sealed class InstagramFollowersFormat() : InstagramListFormat("relationships_followers")
{
    public override string Name => "Instagram download: followers";

    public override string KnownBy => "a JSON list of items with string_list_data, or an object with relationships_followers";

    protected override bool TakesUnnamed => true;

    protected override AccountMetrics Metrics(long people) => new(Followers: people);
}

/// <summary>following.json.</summary>
internal sealed class InstagramFollowingFormat() : InstagramListFormat("relationships_following")
{
    public override string Name => "Instagram download: following";

    public override string KnownBy => "a JSON object with relationships_following";

    protected override AccountMetrics Metrics(long people) =>
        new(Other: new Dictionary<string, double> { ["following"] = people });
}
