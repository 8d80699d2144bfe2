using Marten.Schema;

namespace Marten.Internal;

internal sealed class DocumentCleaner(DocumentStore store) : IDocumentCleaner
{
    private readonly string schema = store.Events.DatabaseSchemaName;

    public async Task DeleteAllDocumentsAsync(CancellationToken ct = default)
    {
        await store.Schema.EnsureAsync(ct);
        var tables = store.Options.Documents.All.ToArray();
        foreach (var mapping in tables) await store.Schema.EnsureAsync(mapping, ct);
        await RunAsync($"truncate {string.Join(", ", tables.Select(x => x.Table))}", ct);
    }

    public async Task DeleteAllEventDataAsync(CancellationToken ct = default)
    {
        await store.Schema.EnsureAsync(ct);
        await RunAsync($"truncate {schema}.mt_events, {schema}.mt_streams, {schema}.mt_event_progression, {schema}.mt_high_water_skips; alter sequence {schema}.mt_events_sequence restart", ct);
        store.Recent.Clear();
    }

    public async Task CompletelyRemoveAllAsync(CancellationToken ct = default)
    {
        var documents = store.Options.Documents.All.Select(x => $"drop table if exists {x.Table} cascade;");
        await RunAsync(string.Concat(documents) + $"""
            drop table if exists {schema}.mt_events, {schema}.mt_streams, {schema}.mt_event_progression, {schema}.mt_high_water_skips cascade;
            drop function if exists {schema}.mt_mark_event_progression, {schema}.mt_mark_progression_with_skip, {schema}.mt_archive_stream, {schema}.mt_quick_append_events;
            """, ct);
        store.Schema.Forget();
        store.Recent.Clear();
    }

    private async Task RunAsync(string sql, CancellationToken token)
    {
        await using var command = store.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(token);
    }
}
