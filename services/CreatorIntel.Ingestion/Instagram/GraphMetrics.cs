using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>
/// Numbers of the platform as what was measured. A metric without a place of its own, a retired one too, keeps its name.
/// A count below zero is how the platform says that it gives none.
/// </summary>
internal static class GraphMetrics
{
    /// <summary>Running totals of a post or story.</summary>
    /// <param name="values">Its insights.</param>
    /// <param name="likes">Likes that the listing gives, where insights do not; null: none.</param>
    /// <param name="comments">Comments that the listing gives, where insights do not; null: none.</param>
    public static PostMetrics OfPost(IReadOnlyList<GraphValue> values, long? likes = null, long? comments = null)
    {
        var all = new Counts(values);
        return new PostMetrics(
            all.Take("impressions"), all.Take("views"), all.Take("reach"), all.Take("likes") ?? likes,
            all.Take("comments") ?? comments, all.Take("shares"), all.Take("saved"), all.Take("follows"), all.Others());
    }

    /// <summary>Numbers of a day of the account. What counts new followers is never taken for their total.</summary>
    public static AccountMetrics OfDay(IReadOnlyList<GraphValue> values)
    {
        var all = new Counts(values);
        return new AccountMetrics(
            Followers: null, all.Take("impressions"), all.Take("views"), all.Take("reach"), all.Take("profile_views"),
            all.Take("website_clicks"), all.Others());
    }

    private sealed class Counts(IReadOnlyList<GraphValue> values)
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

        public long? Take(string name)
        {
            _taken.Add(name);
            var value = values.FirstOrDefault(value => value.Name == name)?.Value;
            return value is >= 0 and <= Numbers.Largest && double.IsInteger(value.Value) ? (long)value : null;
        }

        public IReadOnlyDictionary<string, double>? Others()
        {
            var others = new OtherMetrics();
            foreach (var value in values.Where(value => !_taken.Contains(value.Name) && value.Value >= 0)) others.Add(value.Name, value.Value);
            return others.Bag;
        }
    }
}
