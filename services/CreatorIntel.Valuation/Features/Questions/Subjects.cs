namespace CreatorIntel.Valuation.Features;

/// <summary>What tells figures of one formula apart.</summary>
internal static class Subjects
{
    /// <summary>The period before.</summary>
    public const string Previous = "previous";

    private const string LowSuffix = "-low";
    private const string HighSuffix = "-high";

    /// <summary>An account value under the lower variation of an assumption.</summary>
    public static string Low(string assumption) => assumption + LowSuffix;

    /// <summary>An account value under the higher variation of an assumption.</summary>
    public static string High(string assumption) => assumption + HighSuffix;

    /// <summary>A month of a lifetime, from 1.</summary>
    public static string Month(int month) => FormattableString.Invariant($"month-{month}");

    /// <summary>True where a figure is of another period or other assumptions than the rest of its answer.</summary>
    public static bool StandsAlone(string subject) => subject == Previous || IsVariation(subject);

    /// <summary>True for <see cref="Low"/> and <see cref="High"/>.</summary>
    public static bool IsVariation(string subject) =>
        subject.EndsWith(LowSuffix, StringComparison.Ordinal) || subject.EndsWith(HighSuffix, StringComparison.Ordinal);
}
