using JasperFx.Events.Projections;
using Marten;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class TenancyTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task Tenants_do_not_see_each_others_streams_and_documents()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline));
        await AppendAsync(store, "a", new AccountOpened("Ada"));

        await using var other = store.LightweightSession("south");
        (await other.Events.FetchStreamAsync("a", token: Token)).ShouldBeEmpty();
        (await other.LoadAsync<Account>("a", Token)).ShouldBeNull();
        (await other.Events.FetchForWriting<Account>("a", Token)).StartingVersion.ShouldBe(0);
    }

    [Fact]
    public async Task Tenants_may_use_the_same_key()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline));
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await using var other = store.LightweightSession("south");
        other.Events.StartStream<Account>("a", new AccountOpened("Bea"));
        await other.SaveChangesAsync(Token);

        (await other.LoadAsync<Account>("a", Token)).ShouldNotBeNull().Name.ShouldBe("Bea");
        await using var query = store.QuerySession(Tenant);
        (await query.LoadAsync<Account>("a", Token)).ShouldNotBeNull().Name.ShouldBe("Ada");
    }

    [Fact]
    public async Task A_session_can_write_for_another_tenant_in_the_same_transaction()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.Store(new Account("a", "Ada", 1, 1));
        session.ForTenant("south").Store(new Account("a", "Bea", 2, 2));
        await session.SaveChangesAsync(Token);

        await using var south = store.QuerySession("south");
        (await south.LoadAsync<Account>("a", Token)).ShouldNotBeNull().Name.ShouldBe("Bea");
        (await session.LoadAsync<Account>("a", Token)).ShouldNotBeNull().Name.ShouldBe("Ada");
    }

    [Fact]
    public async Task A_session_without_a_tenant_belongs_to_the_default_one()
    {
        var store = Open();
        await using var session = store.LightweightSession();
        session.Events.Append("a", new AccountOpened("Ada"));
        await session.SaveChangesAsync(Token);

        (await session.Events.FetchStreamAsync("a", token: Token)).ShouldHaveSingleItem().TenantId.ShouldBe("*DEFAULT*");
    }
}
