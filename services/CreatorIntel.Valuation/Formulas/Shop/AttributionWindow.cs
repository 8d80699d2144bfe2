using System.Globalization;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How long after a post a sale can be attributed to it.</summary>
/// <param name="Days">Days; null: no limit.</param>
internal readonly record struct AttributionWindow(int? Days)
{
    /// <summary>The longest window that can be asked for.</summary>
    public const int Longest = 3650;

    private const string NoLimit = "any-time";
    private const string Prefix = "within-";

    /// <summary>30 days.</summary>
    public static AttributionWindow Default { get; } = new(30);

    /// <summary>True where a post so many days before a sale is within the window.</summary>
    public bool Holds(int days) => Days is null || days <= Days;

    /// <summary>As it is called in ids: <c>within-30</c> or <c>any-time</c>.</summary>
    public override string ToString() =>
        Days is { } days ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}{days}") : NoLimit;

    /// <summary>The window that the first word of a figure's subject names; null where it names none.</summary>
    public static AttributionWindow? Find(string subject)
    {
        var name = subject.Split(' ')[0];
        if (name == NoLimit) return new AttributionWindow(null);
        return name.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            && days is >= 1 and <= Longest
                ? new AttributionWindow(days)
                : null;
    }
}

/// <summary>How a sale is shared among the posts that could have brought it; the numbers are versions of formulas.</summary>
internal enum AttributionModel
{
    /// <summary>The latest of them has all of it.</summary>
    LastTouch = 1,

    /// <summary>The earliest of them has all of it.</summary>
    FirstTouch = 2,

    /// <summary>All have the same.</summary>
    EvenSplit = 3,
}
