using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>A CSV of TikTok Studio with a row for each day of the account.</summary>
/// <param name="names">Its columns.</param>
internal abstract class TikTokDayFormat(ColumnNames names) : CsvFormat(names)
{
    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new Rows(this, found, TikTokAccount.Of(context), TikTokDays.Of(context, head, layout, found[TikTokColumns.Date]!.Value));

    /// <summary>What a row measures.</summary>
    /// <param name="row">The row.</param>
    /// <param name="found">Where its columns are.</param>
    /// <param name="other">What has no place of its own; columns that are not known are in it.</param>
    protected abstract AccountMetrics Metrics(CsvRow row, FoundColumns found, OtherMetrics other);

    private sealed class Rows(TikTokDayFormat format, FoundColumns found, RowAccount account, TikTokDays days) : ICsvRows
    {
        public RowOutcome Read(CsvRow row)
        {
            var other = new OtherMetrics();
            foreach (var (index, metric) in found.Unknown) other.Add(metric, CellReader.Written(row[index]));
            var day = new AccountDayRow(
                account, days.Day(row, found[TikTokColumns.Date]), format.Metrics(row, found, other), RecordedAt: null, row.Read.Source);
            return row.Read.Fault is { } fault ? fault : new AccountDayOutcome(day);
        }
    }
}

/// <summary>
/// Overview.csv. Likes, comments and shares are those of the day: what a day took back makes them negative.
/// </summary>
internal sealed class TikTokOverviewFormat() : TikTokDayFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "TikTok Studio overview", TikTokColumns.Date, TikTokColumns.VideoViews, TikTokColumns.ProfileViews, TikTokColumns.Likes,
        TikTokColumns.Comments, TikTokColumns.Shares);

    protected override AccountMetrics Metrics(CsvRow row, FoundColumns found, OtherMetrics other)
    {
        other.Add("likes", row.Change(found[TikTokColumns.Likes]));
        other.Add("comments", row.Change(found[TikTokColumns.Comments]));
        other.Add("shares", row.Change(found[TikTokColumns.Shares]));
        return new AccountMetrics(
            Views: row.Count(found[TikTokColumns.VideoViews]), ProfileViews: row.Count(found[TikTokColumns.ProfileViews]),
            Other: other.Bag);
    }
}

/// <summary>
/// FollowerHistory.csv. Followers are what it says they are: the difference from the day before does not add up to them
/// in real files, and is kept beside them.
/// </summary>
internal sealed class TikTokFollowersFormat() : TikTokDayFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "TikTok Studio follower history", TikTokColumns.Date, TikTokColumns.Followers, TikTokColumns.FollowerChange);

    protected override AccountMetrics Metrics(CsvRow row, FoundColumns found, OtherMetrics other)
    {
        other.Add("follower_change", row.Change(found[TikTokColumns.FollowerChange]));
        return new AccountMetrics(Followers: row.Count(found[TikTokColumns.Followers]), Other: other.Bag);
    }
}

/// <summary>Viewers.csv.</summary>
internal sealed class TikTokViewersFormat() : TikTokDayFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "TikTok Studio viewers", TikTokColumns.Date, TikTokColumns.TotalViewers, TikTokColumns.NewViewers, TikTokColumns.ReturningViewers);

    protected override AccountMetrics Metrics(CsvRow row, FoundColumns found, OtherMetrics other)
    {
        other.Add("total_viewers", row.Count(found[TikTokColumns.TotalViewers]));
        other.Add("new_viewers", row.Count(found[TikTokColumns.NewViewers]));
        other.Add("returning_viewers", row.Count(found[TikTokColumns.ReturningViewers]));
        return new AccountMetrics(Other: other.Bag);
    }
}
