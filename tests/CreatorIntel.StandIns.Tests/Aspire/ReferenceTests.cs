using System.Net.Http.Json;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Npgsql;
using RabbitMQ.Client;

namespace CreatorIntel.StandIns.Tests.Aspire;

/// <summary>What a resource is told about those that it refers to.</summary>
[Collection(nameof(SampleApplication))]
public sealed class ReferenceTests(SampleApplication sample)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("first", "ConnectionStrings:booksdb", "booksdb")]
    [InlineData("first", "ConnectionStrings:rabbitmq", "rabbitmq")]
    [InlineData("second", "ConnectionStrings:archive", "archive")]
    public async Task A_project_is_given_the_connection_string_of_what_it_refers_to(string project, string setting, string resource)
    {
        var application = await sample.HealthyAsync();

        (await SettingAsync(application, project, setting)).ShouldBe(await application.GetConnectionStringAsync(resource, Cancellation));
    }

    [Fact]
    public async Task A_configured_connection_string_is_passed_on_as_it_is()
    {
        var application = await sample.HealthyAsync();

        (await SettingAsync(application, "second", "ConnectionStrings:archive")).ShouldBe("Host=archive");
    }

    [Theory]
    [InlineData("services:first:http:0", "http")]
    [InlineData("FirstHealth", "health")]
    public async Task A_project_is_given_the_address_of_an_endpoint(string setting, string endpoint)
    {
        var application = await sample.HealthyAsync();

        new Uri(await SettingAsync(application, "second", setting)).ShouldBe(application.GetEndpoint("first", endpoint));
    }

    [Fact]
    public async Task A_project_is_given_parameters_and_arguments()
    {
        var application = await sample.HealthyAsync();
        using var client = application.CreateHttpClient("first", "health");

        (await SettingAsync(application, "first", "Colour")).ShouldBe("green");
        (await client.GetFromJsonAsync<string[]>("/arguments", Cancellation)).ShouldBe(["--shape", "round"]);
    }

    [Fact]
    public async Task A_project_reports_its_telemetry_under_the_name_of_its_resource()
    {
        var application = await sample.HealthyAsync();

        (await SettingAsync(application, "second", "OTEL_SERVICE_NAME")).ShouldBe("second");
        (await SettingAsync(application, "second", "OTEL_RESOURCE_ATTRIBUTES")).ShouldStartWith("service.instance.id=");
    }

    [Fact]
    public async Task A_project_listens_where_its_Kestrel_configuration_names_endpoints()
    {
        var application = await sample.HealthyAsync();
        using var http2 = new HttpRequestMessage(HttpMethod.Get, new Uri(application.GetEndpoint("first", "http"), "/health"))
        {
            Version = new Version(2, 0),
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var client = new HttpClient();

        using var answer = await client.SendAsync(http2, Cancellation);

        answer.Version.ShouldBe(new Version(2, 0));
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldBe("healthy");
    }

    [Fact]
    public async Task A_database_is_created_under_its_own_name()
    {
        var application = await sample.HealthyAsync();
        await using var connection = new NpgsqlConnection(await application.GetConnectionStringAsync("booksdb", Cancellation));
        await connection.OpenAsync(Cancellation);

        connection.Database.ShouldBe("books");
    }

    [Fact]
    public async Task A_broker_takes_connections()
    {
        var application = await sample.HealthyAsync();
        var address = new Uri((await application.GetConnectionStringAsync("rabbitmq", Cancellation))!);

        await using var connection = await new ConnectionFactory { Uri = address }.CreateConnectionAsync(Cancellation);

        connection.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_resource_or_endpoint_is_an_error()
    {
        var application = await sample.HealthyAsync();

        Should.Throw<ArgumentException>(() => application.GetEndpoint("third"));
        Should.Throw<ArgumentException>(() => application.GetEndpoint("first", "nowhere"));
    }

    private static async Task<string> SettingAsync(DistributedApplication application, string project, string name)
    {
        using var client = application.CreateHttpClient(project, "health");
        return await client.GetStringAsync($"/setting/{name}", Cancellation);
    }
}
