using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Asks Metrics for posts.</summary>
internal sealed class WorkspacePosts(V1.MetricsService.MetricsServiceClient metrics)
{
    /// <summary>Posts as they were known at an instant, account by account in order of publishing.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="accounts">The accounts, joined by <c>+</c>; empty: all of the workspace.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<ShownPost>> ReadAsync(
        string workspace, string accounts, Timestamp? asOf, CancellationToken cancellationToken)
    {
        var request = new V1.PublishedRequest { Workspace = workspace, AccountId = accounts, AsOf = asOf };
        using var call = metrics.ListPublished(request, cancellationToken: cancellationToken);
        var posts = new List<ShownPost>();
        await foreach (var part in call.ResponseStream.ReadAllAsync(cancellationToken)) posts.AddRange(part.Posts.Select(Read));
        return posts;
    }

    private static ShownPost Read(V1.PublishedPost post) =>
        new(post.AccountId, post.Platform, post.PostId, post.PublishedAt.ToDateTimeOffset(), IsoDay.Parse(post.Day))
        {
            Sequence = post.Sequence,
            RecordedAt = post.RecordedAt.ToDateTimeOffset(),
            ContentType = post.ContentType,
            Caption = post.Caption,
            AtMidnight = post.AtMidnight,
            Engagement = post.HasEngagement ? post.Engagement : null,
            Reach = post.HasReach ? post.Reach : null,
            Impressions = post.HasImpressions ? post.Impressions : null,
            MeasuredSequence = post.HasMeasuredSequence ? post.MeasuredSequence : null,
            Permalink = post.HasPermalink ? post.Permalink : null,
            Contradicting = [.. post.ContradictingSequences],
        };
}
