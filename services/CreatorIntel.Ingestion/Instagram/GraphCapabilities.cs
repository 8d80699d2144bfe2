using System.Text.RegularExpressions;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>
/// Insights asked for in groups. One metric that is not supported fails the whole call: which one it is, the platform's
/// words say, or halving the group does. It is remembered, so that it is not asked for again before the next version.
/// </summary>
internal static class GraphCapabilities
{
    /// <summary>Key under which a refusal is remembered.</summary>
    public static string Key(string subject, string metric) => $"{subject}/{GraphLogin.Version}/{metric}";

    /// <summary>Asks for those metrics of a group that were not refused before.</summary>
    /// <param name="sync">The page in the making.</param>
    /// <param name="path">Path of the insights.</param>
    /// <param name="subject">What is alike for all calls of a kind, such as <c>VIDEO/REELS</c>.</param>
    /// <param name="metrics">The group.</param>
    /// <param name="query">The rest of the query.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What was given, and why nothing else was; null: nothing is missing but what is refused.</returns>
    /// <exception cref="SourceException">The sync cannot go on now.</exception>
    public static async Task<(IReadOnlyList<GraphValue> Values, GraphMiss? Miss)> AskAsync(
        GraphSync sync, string path, string subject, IEnumerable<string> metrics,
        IReadOnlyList<(string Name, string Value)> query, CancellationToken cancellationToken)
    {
        var asking = new Asking(sync, path, subject, query);
        var group = metrics.Where(metric => !sync.IsRefused(Key(subject, metric))).ToArray();
        var (values, miss) = await asking.AskAsync(group, cancellationToken);
        asking.Settle(group.Length);
        return (values, miss);
    }

    /// <summary>Metrics that the platform's words say are at fault; none where they do not tell.</summary>
    public static IReadOnlyList<string> NamedIn(string message, IReadOnlyList<string> asked)
    {
        var named = asked.Where(metric => Regex.IsMatch(message, $@"\b{Regex.Escape(metric)}\b", RegexOptions.CultureInvariant));
        // A list of what may be asked names the metrics that are not at fault.
        return message.Contains("must be one of", StringComparison.OrdinalIgnoreCase) ? [.. asked.Except(named)] : [.. named];
    }

    private sealed class Asking(GraphSync sync, string path, string subject, IReadOnlyList<(string Name, string Value)> query)
    {
        private readonly List<string> _suspects = [];
        private bool _hasAnswer;
        private string _message = "";

        public async Task<(IReadOnlyList<GraphValue> Values, GraphMiss? Miss)> AskAsync(
            string[] group, CancellationToken cancellationToken)
        {
            if (group.Length == 0) return ([], null);
            var answer = await sync.GetAsync(path, [("metric", string.Join(',', group)), .. query], cancellationToken);
            if (answer.Miss is null)
            {
                _hasAnswer = true;
                return (GraphValue.In(answer.Body), null);
            }

            if (answer.Miss != GraphMiss.Unsupported) return ([], answer.Miss);
            _message = answer.Message;
            if (NamedIn(answer.Message, group) is { Count: > 0 } named)
            {
                foreach (var metric in named) sync.Refuse(Key(subject, metric));
                return await AskAsync([.. group.Except(named)], cancellationToken);
            }

            if (group.Length == 1)
            {
                _suspects.Add(group[0]);
                return ([], null);
            }

            var half = group.Length / 2;
            var (first, missOfFirst) = await AskAsync([.. group.Take(half)], cancellationToken);
            if (missOfFirst is not null) return (first, missOfFirst);
            var (second, missOfSecond) = await AskAsync([.. group.Skip(half)], cancellationToken);
            return ([.. first, .. second], missOfSecond);
        }

        /// <summary>Remembers what halving found; when each of several metrics fails alone, it is not they that are at fault.</summary>
        public void Settle(int asked)
        {
            if (!_hasAnswer && asked > 1 && _suspects.Count == asked)
                throw GraphVerdict.Unknown(new SourceAnswer(400, new Dictionary<string, string>(), _message));
            foreach (var metric in _suspects) sync.Refuse(Key(subject, metric));
        }
    }
}
