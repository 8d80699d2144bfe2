using System.Collections.Concurrent;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Aggregation;
using Marten.Events.Projections;
using Marten.Subscriptions;
using Weasel.Postgresql.Tables;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed record AccountOpened(string Name);

public sealed record FollowersCounted(long Followers);

public sealed record AccountClosed;

public sealed record Account(string Id, string Name, long Followers, int Counts);

public sealed class AccountProjection : SingleStreamProjection<Account, string>
{
    public override Account? Evolve(Account? snapshot, string id, IEvent e) => e.Data switch
    {
        AccountOpened opened => new Account(id, opened.Name, 0, 0),
        FollowersCounted counted when snapshot is not null => snapshot with { Followers = counted.Followers, Counts = snapshot.Counts + 1 },
        AccountClosed => null,
        _ => snapshot,
    };
}

/// <summary>Keeps one row for each count, by plain SQL.</summary>
public sealed class FollowerRows : EventProjection
{
    private readonly string table;

    public FollowerRows(string schema)
    {
        Name = nameof(FollowerRows);
        table = $"{schema}.follower_rows";
        var rows = new Table(table);
        rows.AddColumn("tenant", "varchar").AsPrimaryKey();
        rows.AddColumn("account", "varchar").AsPrimaryKey();
        rows.AddColumn("version", "bigint").AsPrimaryKey();
        rows.AddColumn("followers", "bigint").NotNull();
        rows.AddColumn("recorded", "timestamp with time zone").NotNull();
        SchemaObjects.Add(rows);
        Options.DeleteDataInTableOnTeardown(table);
        IncludeType<FollowersCounted>();
    }

    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        if (e.Data is FollowersCounted counted)
        {
            if (counted.Followers < 0) throw new InvalidOperationException("Followers cannot be negative");
            operations.QueueSqlCommand($"insert into {table} values (?, ?, ?, ?, ?)", e.TenantId, e.StreamKey!, e.Version, counted.Followers, e.Timestamp);
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>Remembers the events it got, and can be told to fail.</summary>
public sealed class Recorder : ISubscription
{
    public ConcurrentQueue<IEvent> Events { get; } = new();

    public ConcurrentQueue<(long Floor, long Ceiling, int Size)> Pages { get; } = new();

    public Func<EventRange, IDocumentOperations, Task>? OnPage { get; set; }

    public async Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations,
        CancellationToken cancellationToken)
    {
        if (OnPage is not null) await OnPage(page, operations);
        Pages.Enqueue((page.SequenceFloor, page.SequenceCeiling, page.Events.Count));
        foreach (var e in page.Events) Events.Enqueue(e);
        return NullChangeListener.Instance;
    }
}
