using JasperFx.Events.Daemon;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Testcontainers.PostgreSql;

namespace CreatorIntel.StandIns.Tests.Marten;

/// <summary>On a server of its own, which goes away in the middle.</summary>
[Collection(nameof(PostgresCollection))]
public sealed class RestartTests
{
    [Fact]
    public async Task The_daemon_survives_a_restart_of_the_server()
    {
        var token = TestContext.Current.CancellationToken;
        await using var server = new PostgreSqlBuilder("postgres:15-alpine").Build();
        await server.StartAsync(token);
        var recorder = new Recorder();
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.Services.AddMarten(options =>
        {
            options.Connection(server.GetConnectionString());
            options.Events.StreamIdentity = JasperFx.Events.StreamIdentity.AsString;
            options.Projections.Errors.SkipApplyErrors = false;
            options.Projections.LeadershipPollingTime = 100;
            options.Projections.AgentPauseTime = TimeSpan.FromMilliseconds(100);
            options.Projections.HealthCheckPollingTime = TimeSpan.FromMilliseconds(200);
            options.Projections.Subscribe(recorder);
        }).ApplyAllDatabaseChangesOnStartup().AddAsyncDaemon(DaemonMode.HotCold);
        using var host = builder.Build();
        await host.StartAsync(token);
        var store = host.Services.GetRequiredService<IDocumentStore>();

        for (var i = 1; i <= 5; i++) await AppendAsync(store, i, token);
        await WaitForAsync(recorder, 5, token);
        await server.StopAsync(token);
        await server.StartAsync(token);
        for (var i = 6; i <= 10; i++) await AppendAsync(store, i, token);
        await WaitForAsync(recorder, 10, token);

        recorder.Events.Select(x => ((FollowersCounted)x.Data).Followers).Distinct().ShouldBe(Enumerable.Range(1, 10).Select(x => (long)x));
        await host.StopAsync(token);
    }

    private static async Task AppendAsync(IDocumentStore store, int followers, CancellationToken token)
    {
        while (true)
        {
            await using var session = store.LightweightSession();
            session.Events.Append("a", new FollowersCounted(followers));
            try
            {
                await session.SaveChangesAsync(token);
                return;
            }
            catch (Exception failure) when (failure is NpgsqlException || failure.InnerException is NpgsqlException)
            {
                // The pool still holds connections to the server as it was before.
                await Task.Delay(50, token);
            }
        }
    }

    private static async Task WaitForAsync(Recorder recorder, int count, CancellationToken token)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (recorder.Events.Select(x => x.Sequence).Distinct().Count() < count) await Task.Delay(20, limit.Token);
    }
}
