using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.ServiceDefaults.Bus;
using JasperFx.Events;

namespace CreatorIntel.Ingestion.Messaging;

/// <summary>What was observed and how far imports and connections have come, as messages: a few large ones for each account and shop.</summary>
internal sealed class ObservationMessages : IMessageComposer
{
    private const int RowsPerMessage = 500;

    public IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events) =>
    [
        .. events.Where(e => e.Data is Domain.AccountConnected).Select(ObservationFrom.Account),
        .. Days(workspace, events),
        .. Posts(workspace, events),
        .. Shops(workspace, events),
        .. Imports(workspace, events),
        .. Connections(workspace, events),
    ];

    private static IEnumerable<object> Days(string workspace, IReadOnlyList<IEvent> events) =>
        from e in events
        where e.Data is AccountDayObserved
        group ObservationFrom.Day(e) by AccountOf(workspace, e) into account
        from chunk in account.Chunk(RowsPerMessage)
        select new AccountDaysObserved(account.Key, chunk);

    private static IEnumerable<object> Posts(string workspace, IReadOnlyList<IEvent> events) =>
        from e in events
        let accountId = ObservationFrom.AccountOfPost(e.Data)
        where accountId is not null
        group e by new AccountKey(workspace, StreamIds.Parse(e.StreamKey!).Platform, accountId) into account
        from chunk in account.Chunk(RowsPerMessage)
        let posts = chunk.Select(ObservationFrom.Description).OfType<PostDescribed>().ToArray()
        let measurements = chunk.Select(ObservationFrom.Measurement).OfType<PostMeasured>().ToArray()
        where posts.Length + measurements.Length > 0
        select new PostsObserved(account.Key, posts, measurements);

    private static IEnumerable<object> Shops(string workspace, IReadOnlyList<IEvent> events) =>
        from e in events
        let said = ShopFrom.Event(e)
        where said is not null
        group said by ShopStreams.ShopOf(e.StreamKey!) into shop
        from chunk in shop.Chunk(RowsPerMessage)
        select ShopFrom.Message(workspace, shop.Key, chunk);

    private static IEnumerable<object> Imports(string workspace, IReadOnlyList<IEvent> events) =>
        events
            .Where(e => StreamIds.IsImport(e.StreamKey!))
            .Select(e => StreamIds.ImportOf(e.StreamKey!))
            .Distinct()
            .Select(import => new ImportProgressed(workspace, import));

    private static IEnumerable<object> Connections(string workspace, IReadOnlyList<IEvent> events) =>
        events
            .Where(e => StreamIds.IsConnection(e.StreamKey!))
            .Select(e => StreamIds.ConnectionOf(e.StreamKey!))
            .Distinct()
            .Select(connection => new ConnectionChanged(workspace, connection));

    private static AccountKey AccountOf(string workspace, IEvent e)
    {
        var (platform, nativeId) = StreamIds.Parse(e.StreamKey!);
        return new AccountKey(workspace, platform, nativeId);
    }
}
