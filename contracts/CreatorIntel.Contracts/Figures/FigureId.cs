using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Contracts.Figures;

/// <summary>
/// What a figure is called: everything that its value depends on, so that the same id asked for again gives the same
/// value. Its text form joins the parts by colons.
/// </summary>
/// <param name="Accounts">The accounts, as <see cref="AccountSet"/> writes them.</param>
/// <param name="Formula">Id of the formula.</param>
/// <param name="Version">Version of the formula.</param>
/// <param name="Set">The set that the inputs are of.</param>
/// <param name="Subject">Tells figures of one formula apart: a post, a content type, <c>hour-20</c>, <c>previous</c>; may be empty.</param>
/// <param name="AsOf">What had been recorded by then (UTC) counts; null: nothing was recorded.</param>
/// <param name="From">First day, ISO; empty: open.</param>
/// <param name="To">Last day, inclusive, ISO; empty: open.</param>
/// <param name="ContentType">Only posts of this type; empty: all.</param>
/// <param name="Given">The assumptions and the goal that went in.</param>
public sealed record FigureId(
    string Accounts, string Formula, int Version, FormulaSet Set, string Subject, DateTimeOffset? AsOf,
    string From, string To, string ContentType, Given Given)
{
    private const string InstantFormat = "yyyyMMdd'T'HHmmss.fffffff'Z'";
    private const int Parts = 10;

    /// <summary>The id of a formula's answer to a question.</summary>
    public static FigureId Of(Formula formula, V1.FigureQuery query, Timestamp? asOf, string subject, Given given)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(query);
        return new(
            query.AccountId, formula.Id, formula.Version, query.FormulaSetOf(), subject, asOf?.ToDateTimeOffset(),
            query.From, query.To, query.ContentType, given);
    }

    /// <summary>Reads the text form; false where it is malformed.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FigureId? id)
    {
        id = null;
        var parts = (text ?? "").Split(':');
        if (parts.Length != Parts
            || !AccountSet.TryParse(parts[0], out var accounts)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !TryParseSet(parts[3], out var set)
            || !TryParseInstant(parts[5], out var asOf)
            || !Given.TryParse(parts[9], out var given))
        {
            return false;
        }

        id = new FigureId(
            accounts.ToString(), parts[1], version, set, Uri.UnescapeDataString(parts[4]), asOf, parts[6], parts[7], parts[8], given);
        return true;
    }

    /// <summary>The question that has this figure in its answer.</summary>
    public V1.FigureQuery ToQuery() => new()
    {
        AccountId = Accounts,
        Formulas = Set.ToMessage(),
        AsOf = AsOf?.ToTimestamp(),
        From = From,
        To = To,
        ContentType = ContentType,
        AssumptionSet = Given.AssumptionSet,
        Goal = Given.Goal,
    };

    /// <inheritdoc/>
    public override string ToString() => string.Join(
        ':', Accounts, Formula, Version.ToString(CultureInfo.InvariantCulture), Name(Set), Uri.EscapeDataString(Subject),
        AsOf?.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture) ?? "", From, To, ContentType, Given);

    /// <summary>The set's name in ids, addresses and pages.</summary>
    public static string Name(FormulaSet set) => set == FormulaSet.Classic ? "classic" : "calendar";

    private static bool TryParseSet(string text, out FormulaSet set)
    {
        set = text == Name(FormulaSet.Classic) ? FormulaSet.Classic : FormulaSet.Calendar;
        return text == Name(set);
    }

    private static bool TryParseInstant(string text, out DateTimeOffset? instant)
    {
        instant = null;
        if (text.Length == 0) return true;
        if (!DateTime.TryParseExact(
                text, InstantFormat, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var known))
        {
            return false;
        }

        instant = new DateTimeOffset(known, TimeSpan.Zero);
        return true;
    }
}
