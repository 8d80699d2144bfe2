using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.TikTok;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok.Business;

/// <summary>An account's days and audience as the Business API gives them; its days are in UTC.</summary>
internal static class BusinessAccount
{
    /// <summary>Fields with a value for each day.</summary>
    public static readonly IReadOnlyList<string> DailyFields =
    [
        "followers_count", "video_views", "unique_video_views", "profile_views", "bio_link_clicks",
        "likes", "comments", "shares", "engaged_audience", "daily_new_followers", "daily_lost_followers",
    ];

    /// <summary>Who the followers are: given from 100 of them on.</summary>
    public static readonly IReadOnlyList<string> AudienceFields =
        ["audience_genders", "audience_ages", "audience_countries", "audience_cities"];

    private const string Gender = "gender";
    private const int LongestName = 100;

    private static readonly string[] Others =
        ["likes", "comments", "shares", "engaged_audience", "daily_new_followers", "daily_lost_followers"];

    private static readonly (string Field, string Key, string Breakdown)[] Breakdowns =
    [
        ("audience_genders", "gender", Gender), ("audience_ages", "age", "age"),
        ("audience_countries", "country", "country"), ("audience_cities", "city_name", "city"),
    ];

    /// <summary>The days of an answer.</summary>
    public static IReadOnlyList<RowOutcome> Days(JsonElement data, AnswerRows rows)
    {
        var areTotals = AreTotals(data);
        return rows.Of(data.Member("metrics"), (read, cells, _) => Day(read, cells, rows, areTotals));
    }

    /// <summary>The total of followers now, as a sample of the day that it is in UTC.</summary>
    public static RowOutcome? Sample(JsonElement data, DateOnly today, AnswerRows rows) =>
        data.Member("followers_count") is null
            ? null
            : rows.One(data, 0, (read, cells, _) => new AccountDayOutcome(new AccountDayRow(
                rows.Account, today, new AccountMetrics(Followers: read.Count("followers_count", cells.GetValueOrDefault("followers_count"))),
                RecordedAt: null, rows.Source)));

    /// <summary>Who the followers are, each breakdown that is given.</summary>
    public static IEnumerable<RowOutcome> Audience(JsonElement data, AnswerRows rows)
    {
        foreach (var (field, key, breakdown) in Breakdowns)
        {
            if (data.Member(field) is not { ValueKind: JsonValueKind.Array } list) continue;
            var shares = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var part in list.EnumerateArray())
            {
                if (part.Text(key) is { Length: > 0 and <= LongestName } name && part.Member("percentage") is { ValueKind: JsonValueKind.Number } share)
                    shares[breakdown == Gender ? Genders.KeyOf(name) : name] = share.GetDouble();
            }

            if (shares.Count == 0) continue;
            yield return new AudienceOutcome(new AudienceRow(
                rows.Account, Audiences.Followers, breakdown, shares, AudienceUnits.Share, Day: null, RecordedAt: null, rows.Source));
        }
    }

    private static AccountDayOutcome Day(
        CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows, bool areTotals)
    {
        long? Count(string name) => read.Count(name, cells.GetValueOrDefault(name));
        var other = new OtherMetrics();
        foreach (var name in Others) other.Add(name, CellReader.Number(cells.GetValueOrDefault(name)));
        if (!areTotals) other.Add("followers_count", CellReader.Number(cells.GetValueOrDefault("followers_count")));
        return new AccountDayOutcome(new AccountDayRow(
            rows.Account,
            read.Day("date", cells.GetValueOrDefault("date")),
            new AccountMetrics(
                Followers: areTotals ? Count("followers_count") : null, Views: Count("video_views"), Reach: Count("unique_video_views"),
                ProfileViews: Count("profile_views"), WebsiteClicks: Count("bio_link_clicks"), Other: other.Bag),
            RecordedAt: null,
            rows.Source));
    }

    /// <summary>
    /// TikTok describes a day's <c>followers_count</c> as the total, and shows an example where it is the day's change.
    /// No change of a day comes near the total, so the last day tells which it is.
    /// </summary>
    private static bool AreTotals(JsonElement data)
    {
        if (data.Member("metrics") is not { ValueKind: JsonValueKind.Array } days) return false;
        var last = days.EnumerateArray().Select(day => day.Whole("followers_count")).LastOrDefault(count => count is not null);
        return last is { } count && data.Whole("followers_count") is { } total && count * 2 >= total;
    }
}
