using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Json;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>Reads the objects of an answer as rows: checked in the same way as those of a file.</summary>
/// <param name="call">The call that was answered.</param>
/// <param name="account">The account that was asked for.</param>
/// <param name="timeZone">Zone of the account.</param>
internal sealed class AnswerRows(ApiCall call, RowAccount account, TimeZoneInfo timeZone)
{
    private readonly ImportContext _context = new("", $"{call.Api}: {call.Request}", "", account, timeZone);

    /// <summary>The account that was asked for.</summary>
    public RowAccount Account => account;

    /// <summary>Where the rows come from.</summary>
    public Source Source { get; } = Source.Of(call);

    /// <summary>The rows of a list in an answer; none where it is missing.</summary>
    /// <param name="items">The list.</param>
    /// <param name="row">Makes a row of its cells; null: the object is no row.</param>
    public IReadOnlyList<RowOutcome> Of(JsonElement? items, Func<CellReader, IReadOnlyDictionary<string, string?>, JsonElement, RowOutcome?> row)
    {
        if (items is not { ValueKind: JsonValueKind.Array } list) return [];
        var outcomes = new List<RowOutcome>(list.GetArrayLength());
        var position = 0;
        foreach (var item in list.EnumerateArray())
        {
            position++;
            if (item.ValueKind == JsonValueKind.Object && One(item, position, row) is { } outcome) outcomes.Add(outcome);
        }

        return outcomes;
    }

    /// <summary>The row of one object; null: it is none.</summary>
    public RowOutcome? One(JsonElement item, int position, Func<CellReader, IReadOnlyDictionary<string, string?>, JsonElement, RowOutcome?> row)
    {
        var read = new CellReader(_context, position);
        try
        {
            var outcome = row(read, JsonCells.Of(item), item);
            return read.Fault is { } fault ? fault : outcome;
        }
        catch (InvalidOperationException)
        {
            return new RejectedOutcome(RowRejection.Of(_context.File, position, "", "", "A text of it is no text: half a character stands by itself."));
        }
    }
}
