using JasperFx;
using Marten;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class DocumentTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task Documents_are_stored_replaced_and_deleted()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.Store(new Account("a", "Ada", 1, 1), new Account("b", "Bea", 1, 1));
        await session.SaveChangesAsync(Token);
        session.Store(new Account("a", "Ada", 2, 1));
        session.Delete<Account>("b");
        await session.SaveChangesAsync(Token);

        (await session.LoadManyAsync<Account>("a", "b", "c")).ShouldBe([new Account("a", "Ada", 2, 1)]);
    }

    [Fact]
    public async Task The_last_word_on_a_document_counts()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.Store(new Account("a", "first", 1, 1));
        session.Delete<Account>("a");
        session.Store(new Account("a", "second", 1, 1));
        session.Store(new Account("a", "third", 1, 1));
        await session.SaveChangesAsync(Token);

        (await session.LoadAsync<Account>("a", Token)).ShouldNotBeNull().Name.ShouldBe("third");
    }

    [Fact]
    public async Task A_document_that_exists_cannot_be_inserted()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.Insert(new Account("a", "Ada", 1, 1));
        await session.SaveChangesAsync(Token);
        await using var second = store.LightweightSession(Tenant);
        second.Insert(new Account("a", "Eve", 1, 1));

        (await Should.ThrowAsync<DocumentAlreadyExistsException>(() => second.SaveChangesAsync(Token))).DocumentType.ShouldBe(typeof(Account));
    }

    [Fact]
    public async Task A_document_may_be_identified_by_another_member()
    {
        var store = Open(x => x.Schema.For<Setting>().Identity(s => s.Key));
        await using var session = store.LightweightSession(Tenant);
        session.Store(new Setting("theme", "dark"));
        await session.SaveChangesAsync(Token);

        (await session.LoadAsync<Setting>("theme", Token)).ShouldBe(new Setting("theme", "dark"));
    }

    [Fact]
    public async Task Commands_run_in_the_transaction_with_arrays_for_values()
    {
        var store = Open();
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await ExecuteAsync($"create schema if not exists {Schema}; create table {Schema}.facts (id int primary key, name text, at timestamptz)");
        await using var session = store.LightweightSession(Tenant);
        var at = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        int[] ids = [1, 2];
        string?[] names = ["one", null];
        DateTimeOffset?[] instants = [at, at.AddDays(1)];
        session.QueueSqlCommand($"insert into {Schema}.facts select * from unnest(?, ?, ?)", ids, names, instants);
        session.Store(new Account("a", "Ada", 1, 1));
        session.Events.Append("a", new AccountOpened("Ada"));
        await session.SaveChangesAsync(Token);

        (await ScalarAsync<string>($"select string_agg(id || coalesce(name, '-') || extract(day from at), ',' order by id) from {Schema}.facts")).ShouldBe("1one2,2-3");
    }

    [Fact]
    public async Task An_instant_is_given_to_a_command_as_DateTimeOffset_not_as_DateTime()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.QueueSqlCommand("select ?", DateTime.UnixEpoch);

        await Should.ThrowAsync<Exception>(() => session.SaveChangesAsync(Token));
    }

    [Fact]
    public async Task A_value_may_be_null_but_is_a_text_unless_it_is_cast()
    {
        var store = Open();
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await ExecuteAsync($"create schema if not exists {Schema}; create table {Schema}.notes (note text, day date)");
        await using var session = store.LightweightSession(Tenant);
        session.QueueSqlCommand($"insert into {Schema}.notes values (?, ?::date)", null!, null!);
        await session.SaveChangesAsync(Token);
        session.QueueSqlCommand($"insert into {Schema}.notes values (?, ?)", null!, null!);
        await Should.ThrowAsync<Exception>(() => session.SaveChangesAsync(Token));

        (await ScalarAsync<long>($"select count(*) from {Schema}.notes where note is null and day is null")).ShouldBe(1);
    }

    [Fact]
    public async Task A_command_that_fails_takes_the_whole_session_back()
    {
        var store = Open();
        await using var session = store.LightweightSession(Tenant);
        session.Events.Append("a", new AccountOpened("Ada"));
        session.Store(new Account("a", "Ada", 1, 1));
        session.QueueSqlCommand("select 1 / ?", 0);

        await Should.ThrowAsync<Exception>(() => session.SaveChangesAsync(Token));

        await using var query = store.QuerySession(Tenant);
        (await query.LoadAsync<Account>("a", Token)).ShouldBeNull();
        (await query.Events.FetchStreamStateAsync("a", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_placeholder_of_ones_own_leaves_question_marks_alone()
    {
        var store = Open();
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await ExecuteAsync($"create schema if not exists {Schema}; create table {Schema}.flags (found bool)");
        await using var session = store.LightweightSession(Tenant);
        session.QueueSqlCommand('^', $$"""insert into {{Schema}}.flags select '{"a": 1}'::jsonb ? ^""", "a");
        await session.SaveChangesAsync(Token);

        (await ScalarAsync<bool>($"select found from {Schema}.flags")).ShouldBeTrue();
    }

    public sealed record Setting(string Key, string Value);
}
