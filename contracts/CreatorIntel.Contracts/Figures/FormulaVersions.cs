using System.Collections.Immutable;

namespace CreatorIntel.Contracts.Figures;

/// <summary>
/// A formula with its released versions: version 1 is Classic, version 2 is Calendar, further ones are alternatives that
/// somebody has to choose. A formula with one version has the same definition in both sets.
/// </summary>
public sealed class FormulaVersions
{
    private readonly ImmutableArray<Formula> _versions;

    /// <summary>Declares a formula.</summary>
    /// <param name="id">The formula's stable name.</param>
    /// <param name="unit">What it counts; one of <see cref="Units"/>.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="source">Where the definition comes from; one of <see cref="Sources"/>.</param>
    /// <param name="reads">The observations that it is computed from.</param>
    /// <param name="definitions">The definition of each version, from version 1 on.</param>
    public FormulaVersions(
        string id, string unit, string name, string source, Reads reads, params ReadOnlySpan<Definition> definitions)
    {
        Id = id;
        Unit = unit;
        Name = name;
        Source = source;
        Reads = reads;
        Definitions = [.. definitions];
        _versions = [.. Enumerable.Range(1, definitions.Length).Select(version => new Formula(id, version, unit))];
    }

    /// <summary>The formula's stable name, such as <c>growth.weekly</c>.</summary>
    public string Id { get; }

    /// <summary>What it counts; one of <see cref="Units"/>.</summary>
    public string Unit { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Where the definition comes from.</summary>
    public string Source { get; }

    /// <summary>The observations that it is computed from.</summary>
    public Reads Reads { get; }

    /// <summary>The definition of each version, from version 1 on.</summary>
    public ImmutableArray<Definition> Definitions { get; }

    /// <summary>The version that belongs to a set.</summary>
    public Formula this[FormulaSet set] => _versions[set == FormulaSet.Classic || _versions.Length == 1 ? 0 : 1];

    /// <summary>A version by its number, from 1.</summary>
    public Formula this[int version] => _versions[version - 1];
}

/// <summary>What a version of a formula computes.</summary>
/// <param name="Words">In words that a creator understands.</param>
/// <param name="Mathematics">As an expression; names are explained by the words or by the name of the metric.</param>
public sealed record Definition(string Words, string Mathematics);

/// <summary>The observed metrics that a formula is computed from, by their names in the observation tables.</summary>
/// <param name="PostMetrics">Metrics of posts; <c>caption</c>, <c>content_type</c> and <c>published_at</c> describe a post.</param>
/// <param name="DayMetrics">Metrics of account days.</param>
public sealed record Reads(ImmutableArray<string> PostMetrics, ImmutableArray<string> DayMetrics)
{
    /// <summary>Nothing that was observed: an assumption.</summary>
    public static Reads Nothing { get; } = new([], []);

    /// <summary>Metrics of posts.</summary>
    public static Reads Posts(params ReadOnlySpan<string> metrics) => new([.. metrics], []);

    /// <summary>Metrics of account days.</summary>
    public static Reads Days(params ReadOnlySpan<string> metrics) => new([], [.. metrics]);

    /// <summary>These metrics and those.</summary>
    public Reads And(Reads others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new([.. PostMetrics.Union(others.PostMetrics)], [.. DayMetrics.Union(others.DayMetrics)]);
    }
}

/// <summary>Where definitions come from.</summary>
public static class Sources
{
    /// <summary>The published Instagram creator analytics and its corrections.</summary>
    /// <param name="part">The part of it, such as <c>A3</c>.</param>
    public static string CreatorAnalytics(string part) => $"Instagram creator analytics, {part}";

    /// <summary>The published social dashboard of a vintage clothing shop and its corrections.</summary>
    /// <param name="part">The part of it, such as <c>B1</c>.</param>
    public static string ShopDashboard(string part) => $"Social dashboard for a shop, {part}";
}
