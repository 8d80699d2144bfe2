using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>
/// Content.csv: a row for each video, known by its link alone. A video that comes twice is one post, of which the later
/// row counts. A post of pictures is a carousel, also where it has only one: the file does not tell.
/// </summary>
internal sealed class TikTokContentFormat() : CsvFormat(Names)
{
    private static readonly ColumnNames Names = new(
        "TikTok Studio content", TikTokColumns.VideoLink, TikTokColumns.PostTime, TikTokColumns.TotalViews,
        TikTokColumns.VideoTitle, TikTokColumns.TotalLikes, TikTokColumns.TotalComments, TikTokColumns.TotalShares,
        TikTokColumns.AverageWatchTime, TikTokColumns.TotalPlayTime, TikTokColumns.Duration);

    protected override ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context) =>
        new Rows(found, context, TikTokDays.Of(context));

    private sealed class Rows(FoundColumns found, ImportContext context, TikTokDays days) : ICsvRows
    {
        public RowOutcome Read(CsvRow row)
        {
            var linkColumn = found[TikTokColumns.VideoLink];
            var title = found[TikTokColumns.VideoTitle];
            var address = row[linkColumn]?.Trim() ?? "";
            var link = TikTokLink.Parse(address);
            if (link is null)
            {
                row.Read.Reject(row.NameOf(linkColumn), address, Numbers.IsAbsent(address)
                    ? "The row has no link to its video, so it cannot be told which one it is."
                    : "The link names no video. Expected is one such as https://www.tiktok.com/@handle/video/7301234567890123456.");
                return row.Read.Fault!;
            }

            var account = TikTokAccount.Of(context);
            if (link.Handle is { } handle && handle != account.NativeId)
                account = account with { NativeId = handle, Name = handle };
            var post = new PostRow(
                account, link.PostId, link.IsPhoto ? ContentTypes.Carousel : ContentTypes.Video,
                days.Instant(row, found[TikTokColumns.PostTime], context.TimeZone),
                row.Read.Words(row.NameOf(title), row[title]), row.Read.Link(row.NameOf(linkColumn), address), Metrics(row),
                ObservedAt: null, Removed: false, RecordedAt: null, row.Read.Source);
            if (post.PublishedAt is null)
                row.Read.Reject(row.NameOf(found[TikTokColumns.PostTime]), "", "The time of posting is missing.");
            return row.Read.Fault is { } fault ? fault : new PostOutcome(post);
        }

        private PostMetrics Metrics(CsvRow row)
        {
            var other = new OtherMetrics();
            other.Add("average_watch_time_seconds", Seconds(row[found[TikTokColumns.AverageWatchTime]]));
            other.Add("total_play_time_seconds", Seconds(row[found[TikTokColumns.TotalPlayTime]]));
            other.Add("duration_seconds", Seconds(row[found[TikTokColumns.Duration]]));
            foreach (var (index, metric) in found.Unknown)
            {
                var text = row[index]?.Trim() ?? "";
                if (CellReader.Written(text) is { } number) other.Add(metric, number);
                else if (Durations.TryParseSeconds(text, out var seconds)) other.Add($"{metric}_seconds", seconds);
                else if (Shares.TryParse(text, out var share, out var isPercent) && isPercent) other.Add($"{metric}_percent", share);
            }

            return new PostMetrics(
                Views: row.Count(found[TikTokColumns.TotalViews]), Likes: row.Count(found[TikTokColumns.TotalLikes]),
                Comments: row.Count(found[TikTokColumns.TotalComments]), Shares: row.Count(found[TikTokColumns.TotalShares]),
                Other: other.Bag);
        }

        // Where the sign of a unit is left out, it is seconds.
        private static double? Seconds(string? text) =>
            Durations.TryParseSeconds(text?.Trim() ?? "", out var seconds) ? seconds : CellReader.Written(text);
    }
}
