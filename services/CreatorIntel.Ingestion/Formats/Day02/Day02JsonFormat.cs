using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CreatorIntel.Ingestion.Formats.Json;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Day02;

/// <summary>The Day02 data set as JSON: an object with the lists <c>account_metrics</c> and <c>posts</c>, or one of them.</summary>
internal sealed class Day02JsonFormat : IExportFormat
{
    private const string AccountArray = "account_metrics";
    private const string PostsArray = "posts";

    public string Name => "Day02 JSON";

    public string KnownBy => "an object with the lists account_metrics or posts, or a list of items with date and followers, or with post_id or id, media_type and timestamp";

    public bool Recognises(FileHead head)
    {
        var json = Encoding.UTF8.GetBytes(head.Text);
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowTrailingCommas = true }));
        try
        {
            if (!reader.Read()) return false;
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => HasNamedArray(ref reader),
                JsonTokenType.StartArray => HasKnownItem(ref reader),
                _ => false,
            };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public async IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in JsonItems.ReadAsync(TextEncodings.AsUtf8(content, head.Encoding), cancellationToken))
        {
            yield return Outcome(item, context);
        }
    }

    private static RowOutcome Outcome(JsonItem item, ImportContext context)
    {
        var read = new CellReader(context, item.Position);
        var prefix = item.Array.Length == 0 ? "" : item.Array + ".";
        if (item.Fault is { } unreadable) read.Reject(item.Array, "", unreadable);
        else if (item.Value.ValueKind != JsonValueKind.Object) read.Reject(item.Array, item.Value.GetRawText(), "The item is no object.");
        if (read.Fault is { } fault) return fault;

        Dictionary<string, string?> cells;
        try
        {
            cells = JsonCells.Of(item.Value);
        }
        catch (InvalidOperationException)
        {
            read.Reject(item.Array, "", CellReader.BrokenText);
            return read.Fault!;
        }

        if (item.Array == AccountArray || (item.Array != PostsArray && Day02Rows.IsAccountDay(cells.Keys)))
            return Day02Rows.AccountDay(read, cells, context, prefix);
        if (item.Array == PostsArray || Day02Rows.IsPost(cells.Keys)) return Day02Rows.Post(read, cells, context, prefix);
        read.Reject(item.Array, item.Value.GetRawText(), "The item is neither a day with date and followers nor a post with post_id or id, media_type and timestamp.");
        return read.Fault!;
    }

    private static bool HasNamedArray(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKnown = reader.ValueTextEquals(AccountArray) || reader.ValueTextEquals(PostsArray);
            if (!reader.Read()) return isKnown;
            if (isKnown && reader.TokenType == JsonTokenType.StartArray) return true;
            if (!reader.TrySkip()) return false;
        }

        return false;
    }

    private static bool HasKnownItem(ref Utf8JsonReader reader)
    {
        var names = new List<string>();
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(reader.GetString()!);
            if (!reader.Read() || !reader.TrySkip()) break;
        }

        return Day02Rows.IsAccountDay(names) || Day02Rows.IsPost(names);
    }
}
