using System.Globalization;
using CreatorIntel.Contracts;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>A check of the data and what it found.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Explanation">Why it matters and what to do.</param>
/// <param name="Columns">Names of the values of each finding.</param>
/// <param name="Checked">How many things were checked.</param>
/// <param name="Findings">What was found.</param>
internal sealed record DataCheck(
    string Id, string Title, string Explanation, IReadOnlyList<string> Columns, long Checked, IReadOnlyList<Finding> Findings);

/// <summary>One thing that a check found.</summary>
/// <param name="Values">By the columns of the check; null: unknown.</param>
/// <param name="Sequences">Positions in the event store of what says so.</param>
internal sealed record Finding(IReadOnlyList<string?> Values, IReadOnlyList<long> Sequences);

/// <summary>Values as findings show them, in the invariant culture.</summary>
internal static class Shown
{
    public static string? Day(DateOnly? day) => day?.ToIso();

    public static string? Amount(decimal? amount) => amount?.ToString("0.00##", CultureInfo.InvariantCulture);

    public static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    public static string? Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
