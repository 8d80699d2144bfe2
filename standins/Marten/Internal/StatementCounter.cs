using System.Collections.Concurrent;
using Npgsql;

namespace Marten.Internal;

/// <summary>Tells statements that come again, and are worth preparing, from those that do not.</summary>
internal sealed class StatementCounter
{
    private const int Often = 3;
    private const int MostTexts = 256;
    private readonly ConcurrentDictionary<string, int> seen = new(StringComparer.Ordinal);

    public bool AreWorthPreparing(NpgsqlBatch batch)
    {
        var all = true;
        foreach (var command in batch.BatchCommands)
        {
            if (seen.TryGetValue(command.CommandText, out var times) && times >= Often) continue;
            all = false;
            if (times > 0 || seen.Count < MostTexts) seen.AddOrUpdate(command.CommandText, 1, (_, n) => n + 1);
        }

        return all;
    }
}

/// <summary>Wakes the daemon of this process when events were stored.</summary>
internal sealed class EventSignal
{
    private volatile TaskCompletionSource next = Create();

    public Task Next => next.Task;

    public void Signal() => Interlocked.Exchange(ref next, Create()).TrySetResult();

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
