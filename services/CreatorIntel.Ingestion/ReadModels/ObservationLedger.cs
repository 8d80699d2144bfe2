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
/// Every observation in the order in which it was recorded, with the file and row, or the call, it came from: what other services'
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
        alter table {Name} add column if not exists api text, add column if not exists request text;
        """;

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var rows = events.Select(LedgerRow.Of).OfType<LedgerRow>().ToArray();
        if (rows.Length > 0)
        {
            operations.QueueSqlCommand(
                $"""
                insert into {Name} (sequence, account_id, kind, body, import_id, file, file_row, api, request)
                select * from unnest(?::bigint[], ?::text[], ?::text[], ?::jsonb[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[])
                on conflict do nothing
                """,
                Column(row => row.Sequence), Column(row => row.AccountId), Column(row => row.Kind),
                Column(row => JsonSerializer.Serialize(row.Body, row.Body.GetType(), EventStore.Json)),
                Column(row => row.ImportId), Column(row => row.File), Column(row => row.FileRow),
                Column(row => row.Api), Column(row => row.Request));
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
/// <param name="File">The file it came from; null where it came from none.</param>
/// <param name="FileRow">The row of the file; null where it came from none.</param>
/// <param name="Api">The API and its version, where it came by a call; otherwise null.</param>
/// <param name="Request">What was asked, where it came by a call; otherwise null.</param>
internal sealed record LedgerRow(
    long Sequence, string AccountId, string Kind, object Body, string? ImportId, string? File, long? FileRow,
    string? Api, string? Request)
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
        return Of(e, shop, ShopLedger.KindOf(body), body, said.Source);
    }

    private static LedgerRow Row(IEvent e, string nativeId, string kind, object body, Source? source)
    {
        var account = new AccountKey(e.TenantId, StreamIds.Parse(e.StreamKey!).Platform, nativeId);
        return Of(e, account, kind, body, source);
    }

    private static LedgerRow Of(IEvent e, AccountKey account, string kind, object body, Source? source) =>
        source?.Call is { } call
            ? new(e.Sequence, account.ToString(), kind, body, null, null, null, call.Api, call.Request)
            : new(e.Sequence, account.ToString(), kind, body, source?.ImportId, source?.File, source?.Row, null, null);
}
