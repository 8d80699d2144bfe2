using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten.Exceptions;
using Npgsql;

namespace Marten.Internal.Daemon;

/// <summary>The events after a floor, up to a ceiling that is safe to process.</summary>
internal sealed record LoadedPage(long Floor, long Ceiling, List<IEvent> Events, bool IsFull);

/// <summary>Reads pages of events for one shard.</summary>
/// <param name="store">The store.</param>
/// <param name="source">The projection or subscription.</param>
/// <param name="errors">Which failures are passed over.</param>
/// <param name="fromTable">Whether also what this process still remembers is read from the table.</param>
internal sealed class PageLoader(DocumentStore store, ShardSource source, ErrorHandlingOptions errors, bool fromTable)
{
    private readonly string[]? types = source.Filter.IncludedEventTypes.Count == 0 ? null : store.Events.StoredNamesOf(source.Filter.IncludedEventTypes);

    public async Task<LoadedPage> LoadAsync(long floor, long highWater, int limit, CancellationToken token)
    {
        if (!fromTable && store.Recent.TryLoad(floor, highWater, limit, types, out var recent)) return recent;
        await using var connection = await store.DataSource.OpenConnectionAsync(token);
        await using var command = new NpgsqlCommand(Statement, connection);
        command.Parameters.Add(Parameter.Of(floor));
        command.Parameters.Add(Parameter.Of(highWater));
        command.Parameters.Add(Parameter.Of((long)limit));
        if (types is not null) command.Parameters.Add(Parameter.Of(types));
        await command.PrepareAsync(token);
        await using var reader = await command.ExecuteReaderAsync(token);

        var events = new List<IEvent>();
        var unreadable = new List<(long Sequence, Exception Failure)>();
        var rows = 0;
        var last = highWater;
        while (await reader.ReadAsync(token))
        {
            rows++;
            last = reader.GetInt64(0);
            try
            {
                events.Add(store.EventReader.Read(reader));
            }
            catch (UnknownEventTypeException) when (errors.SkipUnknownEvents)
            {
            }
            catch (EventDeserializationFailureException failure) when (errors.SkipSerializationErrors)
            {
                unreadable.Add((last, failure));
            }
        }

        foreach (var (sequence, failure) in unreadable) await DeadLetters.RecordAsync(store, source.Name, sequence, null, failure, token);
        return rows == limit ? new LoadedPage(floor, last, events, true) : new LoadedPage(floor, highWater, events, false);
    }

    private string Statement => (types, source.Filter.IncludeArchivedEvents) switch
    {
        (null, false) => store.EventSql.Page,
        (null, true) => store.EventSql.PageWithArchived,
        (_, false) => store.EventSql.PageOfTypes,
        (_, true) => store.EventSql.PageOfTypesWithArchived,
    };
}
