using System.Collections.Concurrent;
using System.Collections.Immutable;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>The budget of a connection while several workers, of hosts that share nothing but the database, call at once.</summary>
[Collection(nameof(PostgresCollection))]
public sealed class CallBudgetTests(Postgres postgres)
{
    private const int Hosts = 3;
    private const int WorkersOfHost = 4;
    private const int CallsOfWorker = 5;
    private const int Most = 19;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(3);

    // A call is noted by the database's clock before it is made: this long it may be under way.
    private static readonly TimeSpan UnderWay = TimeSpan.FromSeconds(1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Workers_of_several_hosts_never_exceed_it_together_and_all_get_their_turn()
    {
        var platform = new ScriptedPlatform();
        var database = await postgres.NewDatabaseAsync();
        await using var hosts = new Workers();
        for (var host = 0; host < Hosts; host++)
            hosts.Add(await SyncHost.StartAsync(database, platform, ("Sources:scripted:Limit", "20"), ("Sources:scripted:Window", $"{Window}")));

        await Task.WhenAll(hosts.SelectMany(host => Enumerable.Range(0, WorkersOfHost).Select(_ => CallAsync(host, "my~shared"))));

        // 95 % of the limit of 20.
        platform.Calls.Count.ShouldBe(Hosts * WorkersOfHost * CallsOfWorker);
        foreach (var call in platform.Calls)
            platform.Calls.Count(other => other >= call && other < call + Window - UnderWay).ShouldBeLessThanOrEqualTo(Most);
    }

    [Fact]
    public async Task Takers_at_once_get_no_more_than_there_is()
    {
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync());
        var settings = new SourceSettings { Limit = 20, Window = TimeSpan.FromHours(1) };

        var taken = new ConcurrentBag<CallTaken>();
        var together = new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Token };
        await Parallel.ForAsync(0, 60, together, async (_, cancel) => taken.Add(await host.Get<CallBudget>().TakeAsync("my~shared", "", settings, cancel)));

        taken.Count(call => call.Taken).ShouldBe(Most);
        taken.Where(call => call.Taken).Select(call => call.Used).Order().ShouldBe(Enumerable.Range(1, Most).Select(used => (long)used));
    }

    [Fact]
    public async Task What_one_connection_uses_is_not_taken_from_another()
    {
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync());
        var settings = new SourceSettings { Limit = 1, Window = TimeSpan.FromHours(1) };
        var budget = host.Get<CallBudget>();

        (await budget.TakeAsync("my~one", "", settings, Token)).Taken.ShouldBeTrue();
        (await budget.TakeAsync("my~one", "", settings, Token)).Taken.ShouldBeFalse();

        (await budget.TakeAsync("my~other", "", settings, Token)).Taken.ShouldBeTrue();
    }

    /// <summary>A worker that makes its calls, and waits where the budget says so.</summary>
    private static async Task CallAsync(SyncHost host, string connectionId)
    {
        var calls = host.Get<Sources>().CallsOf(connectionId, "scripted", new SourceToken(ScriptedPlatform.Token), ImmutableDictionary<string, string>.Empty);
        for (var made = 0; made < CallsOfWorker;)
        {
            try
            {
                await calls.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, "/v1/posts"), Token);
                made++;
            }
            catch (SourceException throttled) when (throttled.Fault == SourceFault.Throttled)
            {
                await Task.Delay(throttled.Wait!.Value, Token);
            }
        }
    }

    private sealed class Workers : List<SyncHost>, IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            foreach (var host in this) await host.DisposeAsync();
        }
    }
}
