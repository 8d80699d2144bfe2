using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>What the numbers below a title of an overview file are.</summary>
/// <param name="Platform">The platform that the title names; null where it names none.</param>
/// <param name="Metric">The metric's own name, for the bag of those without a place of their own.</param>
/// <param name="Column">What it is; null where it is not known.</param>
internal sealed record MetaTitle(string? Platform, string Metric, Column? Column)
{
    private static readonly string[] Platforms = ["instagram", "facebook"];

    // What joins a metric to the platform: "Alcance de Instagram", "Couverture d’Instagram", "Reach on Facebook".
    private static readonly string[] Joints = ["de", "del", "do", "di", "da", "su", "sur", "on", "auf", "bei", "no", "en", "em", "d’", "von"];

    /// <summary>Reads a title.</summary>
    public static MetaTitle Of(string title, ColumnNames names, OwnColumnNames own)
    {
        var words = PlainName.Of(title).Replace("d’instagram", "d’ instagram", StringComparison.Ordinal)
            .Replace("d’facebook", "d’ facebook", StringComparison.Ordinal).Split(' ').ToList();
        var platform = Platforms.FirstOrDefault(words.Contains);
        if (platform is not null)
        {
            var position = words.IndexOf(platform);
            words.RemoveAt(position);
            if (position > 0 && position == words.Count && Joints.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        }

        var metric = string.Join(' ', words);
        var column = names.ColumnOf(title, own) ?? names.ColumnOf(metric, own);
        return new MetaTitle(
            platform, MetricNames.Of(column?.Title ?? metric), MetaOverviewColumns.Titles.FirstOrDefault(known => known == column));
    }

    /// <summary>The count of a day as what it is; one without a place of its own goes to the bag.</summary>
    /// <param name="count">The count of the day.</param>
    /// <param name="other">The bag. New followers go there: they are no total.</param>
    public AccountMetrics Metrics(double? count, OtherMetrics other)
    {
        var whole = (long?)count;
        if (Column == MetaOverviewColumns.Views) return new AccountMetrics(Views: whole, Other: other.Bag);
        if (Column == MetaOverviewColumns.Impressions) return new AccountMetrics(Impressions: whole, Other: other.Bag);
        if (Column == MetaOverviewColumns.Reach) return new AccountMetrics(Reach: whole, Other: other.Bag);
        if (Column == MetaOverviewColumns.Visits) return new AccountMetrics(ProfileViews: whole, Other: other.Bag);
        other.Add(Metric, count);
        return new AccountMetrics(Other: other.Bag);
    }

    /// <summary>True where a count has a place of its own, and so is whole and not negative.</summary>
    public bool IsCount => Column is not null && Column != MetaOverviewColumns.Follows;
}
