using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>The state of an account's stream, kept in the transaction of its events: what the next row is decided on.</summary>
/// <param name="Id">The stream.</param>
/// <param name="State">The state after its last event.</param>
internal sealed record AccountSnapshot(string Id, AccountState State);

/// <summary>The state of a post's stream.</summary>
internal sealed record PostSnapshot(string Id, PostState State);

/// <summary>The state of an import's stream.</summary>
internal sealed record ImportSnapshot(string Id, ImportState State);

/// <summary>The state of a stream of a shop.</summary>
internal sealed record ShopSnapshot(string Id, ShopState State);

/// <summary>The state of a workspace's names of columns.</summary>
internal sealed record ColumnNamesSnapshot(string Id, ColumnNamesState State);

internal sealed class AccountSnapshots : SingleStreamProjection<AccountSnapshot, string>
{
    public override AccountSnapshot? Evolve(AccountSnapshot? snapshot, string id, IEvent e) =>
        AccountState.Evolve(snapshot?.State, e.Data) is { } state ? new AccountSnapshot(id, state) : null;
}

internal sealed class PostSnapshots : SingleStreamProjection<PostSnapshot, string>
{
    public override PostSnapshot? Evolve(PostSnapshot? snapshot, string id, IEvent e) =>
        PostState.Evolve(snapshot?.State, e.Data) is { } state ? new PostSnapshot(id, state) : null;
}

internal sealed class ImportSnapshots : SingleStreamProjection<ImportSnapshot, string>
{
    public override ImportSnapshot? Evolve(ImportSnapshot? snapshot, string id, IEvent e) =>
        ImportState.Evolve(snapshot?.State, e.Data) is { } state ? new ImportSnapshot(id, state) : null;
}

internal sealed class ShopSnapshots : SingleStreamProjection<ShopSnapshot, string>
{
    public override ShopSnapshot? Evolve(ShopSnapshot? snapshot, string id, IEvent e) =>
        ShopState.Evolve(snapshot?.State, e.Data) is { } state ? new ShopSnapshot(id, state) : null;
}

internal sealed class ColumnNamesSnapshots : SingleStreamProjection<ColumnNamesSnapshot, string>
{
    public override ColumnNamesSnapshot? Evolve(ColumnNamesSnapshot? snapshot, string id, IEvent e) =>
        ColumnNamesState.Evolve(snapshot?.State, e.Data) is { } state ? new ColumnNamesSnapshot(id, state) : null;
}
