using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CreatorIntel.StandIns.Tests.Aspire;

/// <summary>How resources start, end and start again. Each test leaves the sample application healthy.</summary>
[Collection(nameof(SampleApplication))]
public sealed class LifecycleTests(SampleApplication sample)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_resource_starts_after_those_that_it_waits_for()
    {
        var application = await sample.HealthyAsync();

        Started(application, "first").ShouldBeGreaterThanOrEqualTo(Started(application, "rabbitmq"));
        Started(application, "second").ShouldBeGreaterThanOrEqualTo(Started(application, "first"));
    }

    [Fact]
    public async Task A_stopped_project_starts_again_on_the_same_endpoint()
    {
        var application = await sample.HealthyAsync();
        var (endpoint, process) = (application.GetEndpoint("second", "health"), await ProcessAsync(application, "second"));

        (await CommandAsync(application, "second", KnownResourceCommands.StopCommand)).Success.ShouldBeTrue();
        await EndedAsync(application, "second");
        (await CommandAsync(application, "second", KnownResourceCommands.StartCommand)).Success.ShouldBeTrue();
        await HealthyAsync(application, "second");

        application.GetEndpoint("second", "health").ShouldBe(endpoint);
        (await ProcessAsync(application, "second")).ShouldNotBe(process);
    }

    [Fact]
    public async Task A_killed_project_is_noticed_and_starts_again()
    {
        var application = await sample.HealthyAsync();
        application.ResourceNotifications.TryGetCurrentState("second", out var state).ShouldBeTrue();
        var processId = Convert.ToInt32(
            state.Snapshot.Properties.Single(property => property.Name == "executable.pid").Value, CultureInfo.InvariantCulture);

        using (var process = Process.GetProcessById(processId))
            process.Kill(entireProcessTree: true);
        await EndedAsync(application, "second");
        await CommandAsync(application, "second", KnownResourceCommands.StartCommand);

        (await HealthyAsync(application, "second")).Snapshot.HealthStatus.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_restarted_server_has_its_data()
    {
        var application = await sample.HealthyAsync();
        var connectionString = await application.GetConnectionStringAsync("booksdb", Cancellation) + ";Pooling=false";
        await ScalarAsync(connectionString, "CREATE TABLE notes AS SELECT 'kept' AS text; SELECT 1");

        (await CommandAsync(application, "postgres", KnownResourceCommands.RestartCommand)).Success.ShouldBeTrue();
        await HealthyAsync(application, "postgres");

        (await ScalarAsync(connectionString, "SELECT text FROM notes")).ShouldBe("kept");
    }

    [Fact]
    public async Task An_unknown_command_is_refused()
    {
        var application = await sample.HealthyAsync();

        (await CommandAsync(application, "second", "dance")).Success.ShouldBeFalse();
        (await CommandAsync(application, "third", KnownResourceCommands.StopCommand)).Success.ShouldBeFalse();
    }

    private static DateTime Started(DistributedApplication application, string resource) =>
        application.ResourceNotifications.TryGetCurrentState(resource, out var state)
            ? state.Snapshot.StartTimeStamp.ShouldNotBeNull()
            : throw new InvalidOperationException($"Nothing is known about {resource}.");

    private static Task<ExecuteCommandResult> CommandAsync(DistributedApplication application, string resource, string command) =>
        application.ResourceCommands.ExecuteCommandAsync(resource, command, Cancellation);

    private static Task<string> EndedAsync(DistributedApplication application, string resource) =>
        application.ResourceNotifications.WaitForResourceAsync(resource, KnownResourceStates.TerminalStates, Cancellation)
            .WaitAsync(SampleApplication.StartLimit, Cancellation);

    private static Task<ResourceEvent> HealthyAsync(DistributedApplication application, string resource) =>
        application.ResourceNotifications.WaitForResourceHealthyAsync(resource, Cancellation)
            .WaitAsync(SampleApplication.StartLimit, Cancellation);

    private static async Task<int> ProcessAsync(DistributedApplication application, string resource)
    {
        using var client = application.CreateHttpClient(resource, "health");
        return int.Parse(await client.GetStringAsync("/process", Cancellation), CultureInfo.InvariantCulture);
    }

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
