using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Metrics.Features;

/// <summary>First-reported against settled values (A19).</summary>
internal sealed class RestatementList(Questions questions, RestatementReader restatements)
{
    public async Task<RestatementMetrics> ReadAsync(RestatementsQuery request, CancellationToken cancellationToken)
    {
        var paging = Paging.Of(request.Skip, request.Take);
        var question = await questions.AskAsync(request.Query, cancellationToken);
        // Days of several accounts are not told apart by their dates.
        Restatements[] kinds = question.Accounts.Accounts is [var account]
            ?
            [
                await restatements.DaysAsync(account, question.From, question.To, question.RecordedBy, cancellationToken),
                await PostsAsync(question, cancellationToken),
            ]
            : [await PostsAsync(question, cancellationToken)];
        var restated = kinds.SelectMany(kind => kind.Restated).ToList();
        restated.Sort(LatestFirst);
        return new RestatementMetrics
        {
            State = question.State,
            Metrics = { kinds.SelectMany(kind => Metrics(question, kind)) },
            Total = restated.Count,
            Values = { restated.Skip(paging.Skip).Take(paging.Take).Select(Value) },
        };
    }

    private Task<Restatements> PostsAsync(Question question, CancellationToken cancellationToken)
    {
        var isEvery = question.From is null && question.To is null && question.Query.ContentType.Length == 0;
        var asked = isEvery ? [] : question.Current.Posts.Ids.ToArray().ToHashSet(StringComparer.Ordinal);
        return restatements.PostsAsync(question.Accounts, id => isEvery || asked.Contains(id), question.RecordedBy, cancellationToken);
    }

    private static IEnumerable<RestatedMetric> Metrics(Question question, Restatements kind) =>
        kind.Metrics.Select((metric, place) => new RestatedMetric
        {
            Kind = NameOf(kind.Kind),
            Metric = metric,
            Windows = kind.Windows[place],
            Restated = kind.Restated.Count(window => window.Metric == metric),
            MeanChange = question.Figure(MeanRestatement.Of(kind, metric), metric),
        });

    private static RestatedValue Value(RestatedWindow window) => new()
    {
        Kind = NameOf(window.Kind),
        Metric = window.Metric,
        Subject = window.Subject,
        ObservedAt = window.ObservedAt?.ToTimestamp(),
        First = window.First.Value,
        Settled = window.Settled.Value,
        FirstRecordedAt = window.First.RecordedAt.ToTimestamp(),
        SettledRecordedAt = window.Settled.RecordedAt.ToTimestamp(),
    };

    private static int LatestFirst(RestatedWindow a, RestatedWindow b)
    {
        var byInstant = b.Settled.RecordedAt.CompareTo(a.Settled.RecordedAt);
        if (byInstant != 0) return byInstant;
        var bySubject = string.CompareOrdinal(b.Subject, a.Subject);
        if (bySubject != 0) return bySubject;
        var byObserved = Nullable.Compare(b.ObservedAt, a.ObservedAt);
        return byObserved != 0 ? byObserved : string.CompareOrdinal(a.Metric, b.Metric);
    }

    private static string NameOf(WindowKind kind) => kind == WindowKind.Day ? "day" : "post";
}
