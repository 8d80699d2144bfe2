using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Messaging;
using CreatorIntel.ServiceDefaults.EventStore;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>
/// Every observation in the order in which it was recorded, with the file and row it came from: what other services'
/// read models are built anew from.
/// </summary>
internal sealed class ObservationLedger : IProjection
{
    public const string Name = "observation_ledger";

    public const string Table =
        $"""
        create table if not exists {Name} (
            sequence bigint primary key,
            account_id text not null,
            kind text not null,
            body jsonb not null,
            import_id text,
            file text,
            file_row bigint);
        """;

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var rows = events.Select(LedgerRow.Of).OfType<LedgerRow>().ToArray();
        if (rows.Length > 0)
        {
            operations.QueueSqlCommand(
                $"""
                insert into {Name} (sequence, account_id, kind, body, import_id, file, file_row)
                select * from unnest(?::bigint[], ?::text[], ?::text[], ?::jsonb[], ?::text[], ?::text[], ?::bigint[])
                on conflict do nothing
                """,
                Column(row => row.Sequence), Column(row => row.AccountId), Column(row => row.Kind),
                Column(row => JsonSerializer.Serialize(row.Body, row.Body.GetType(), EventStore.Json)),
                Column(row => row.ImportId), Column(row => row.File), Column(row => row.FileRow));
        }

        return Task.CompletedTask;

        T[] Column<T>(Converter<LedgerRow, T> cell) => Array.ConvertAll(rows, cell);
    }
}

/// <summary>One observation in the ledger.</summary>
/// <param name="Sequence">Position of its event in the event store.</param>
/// <param name="AccountId">workspace~platform~native id; of a shop workspace~shop~its id.</param>
/// <param name="Kind">What the body is.</param>
/// <param name="Body">The observation as other services get it.</param>
/// <param name="ImportId">The import it came with; null where it came with none.</param>
/// <param name="File">The file it came from.</param>
/// <param name="FileRow">The row of the file.</param>
internal sealed record LedgerRow(
    long Sequence, string AccountId, string Kind, object Body, string? ImportId, string? File, long? FileRow)
{
    public const string Account = "account";
    public const string Day = "day";
    public const string Post = "post";
    public const string Measurement = "measurement";

    /// <summary>The row of an event; null for events that are no observation.</summary>
    public static LedgerRow? Of(IEvent e) => e.Data switch
    {
        AccountConnected connected => Row(e, connected.NativeId, Account, ObservationFrom.Account(e), null),
        AccountDayObserved day => Row(e, StreamIds.Parse(e.StreamKey!).NativeId, Day, ObservationFrom.Day(e), day.Source),
        PostPublished post => Row(e, post.AccountId, Post, ObservationFrom.Description(e)!, post.Source),
        PostRedescribed post => Row(e, post.AccountId, Post, ObservationFrom.Description(e)!, post.Source),
        PostObserved post => Row(e, post.AccountId, Measurement, ObservationFrom.Measurement(e)!, post.Source),
        IShopEvent said => OfShop(e, said),
        _ => null,
    };

    private static LedgerRow OfShop(IEvent e, IShopEvent said)
    {
        var body = ShopFrom.Event(e)!;
        var shop = new AccountKey(e.TenantId, ShopLedger.Platform, ShopStreams.ShopOf(e.StreamKey!));
        return new LedgerRow(
            e.Sequence, shop.ToString(), ShopLedger.KindOf(body), body, said.Source.ImportId, said.Source.File, said.Source.Row);
    }

    private static LedgerRow Row(IEvent e, string nativeId, string kind, object body, Source? source)
    {
        var account = new AccountKey(e.TenantId, StreamIds.Parse(e.StreamKey!).Platform, nativeId);
        return new LedgerRow(e.Sequence, account.ToString(), kind, body, source?.ImportId, source?.File, source?.Row);
    }
}
