using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Ingestion.Domain;
using JasperFx.Events;
using AccountConnected = CreatorIntel.Contracts.Messages.AccountConnected;

namespace CreatorIntel.Ingestion.Messaging;

/// <summary>Observations of events, as other services get them.</summary>
internal static class ObservationFrom
{
    public static AccountConnected Account(IEvent e)
    {
        var connected = (Domain.AccountConnected)e.Data;
        var account = new AccountKey(e.TenantId, connected.Platform, connected.NativeId);
        return new AccountConnected(account, connected.Name, connected.TimeZone, connected.Synthetic, e.Sequence, connected.Competitor);
    }

    public static AccountDay Day(IEvent e)
    {
        var observed = (AccountDayObserved)e.Data;
        var m = observed.Metrics;
        return new AccountDay(
            e.Sequence, observed.Day, observed.RecordedAt, m.Followers, m.Impressions, m.Views, m.Reach, m.ProfileViews, m.WebsiteClicks);
    }

    /// <summary>The native id of the account of a post's event; null for other events.</summary>
    public static string? AccountOfPost(object data) => data switch
    {
        PostPublished e => e.AccountId,
        PostRedescribed e => e.AccountId,
        PostObserved e => e.AccountId,
        PostRemoved e => e.AccountId,
        _ => null,
    };

    /// <summary>What the event says of the post; null where it says nothing of it.</summary>
    public static PostDescribed? Description(IEvent e) => e.Data switch
    {
        PostPublished p => new PostDescribed(
            e.Sequence, p.PostId, p.RecordedAt, p.ContentType, p.PublishedAt, p.Caption, p.Permalink),
        PostRedescribed p => new PostDescribed(
            e.Sequence, StreamIds.Parse(e.StreamKey!).NativeId, p.RecordedAt, p.ContentType, p.PublishedAt, p.Caption, p.Permalink),
        _ => null,
    };

    /// <summary>The totals that the event holds; null where it holds none.</summary>
    public static PostMeasured? Measurement(IEvent e)
    {
        if (e.Data is not PostObserved observed) return null;
        var m = observed.Metrics;
        return new PostMeasured(
            e.Sequence, StreamIds.Parse(e.StreamKey!).NativeId, observed.ObservedAt, observed.RecordedAt,
            m.Impressions, m.Views, m.Reach, m.Likes, m.Comments, m.Shares, m.Saves, m.Follows,
            m.Clicks());
    }
}
