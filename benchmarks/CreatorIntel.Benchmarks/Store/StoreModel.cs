using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;
using Marten.Subscriptions;

namespace CreatorIntel.Benchmarks.Store;

/// <summary>An event of the size of a post's daily observation.</summary>
internal sealed record PostObserved(
    string Post, DateOnly Day, long? Views, long? Reach, long? Likes, long? Comments, long? Shares, long? Saves, string Source, string FileHash, int Row)
{
    public static PostObserved Create(int post, int n) => new(
        $"post/instagram/{post}", new DateOnly(2026, 1, 1).AddDays(n % 365), 1000 + n, 800 + n, 90 + n, n % 40, n % 9, null, "instagram-export",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", n);
}

/// <summary>The state of a post as its observations lead to it.</summary>
internal sealed record PostState(string Id, long Views, long Likes, int Observations);

internal sealed class PostProjection : SingleStreamProjection<PostState, string>
{
    public override PostState? Evolve(PostState? snapshot, string id, IEvent e) => e.Data is PostObserved observed
        ? new PostState(id, observed.Views ?? 0, observed.Likes ?? 0, (snapshot?.Observations ?? 0) + 1)
        : snapshot;
}

/// <summary>Counts the events that reach it.</summary>
internal sealed class CountingSubscription : ISubscription
{
    private long count;

    public long Count => Interlocked.Read(ref count);

    public Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
    {
        Interlocked.Add(ref count, page.Events.Count);
        return Task.FromResult(NullChangeListener.Instance);
    }
}
