using System.Buffers;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Aspire.Hosting.Testing;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Tests.Golden;
using Npgsql;

namespace CreatorIntel.System.Tests;

/// <summary>The published shop, uploaded whole; who its customers are stays in Ingestion and can be erased.</summary>
public sealed class ShopImportTests(RunningSystem system)
{
    /// <summary>150 + 300 + 12 + 30 + 309 + 180 + 180 + 171 + 3 + 80 + 80.</summary>
    private const int Rows = 1495;

    private const string Customer = "/api/v1/workspaces/my/customers/csv/95";
    private const string PersonalData = "/api/v1/workspaces/my/personal-data";

    private static readonly string[] Tables =
    [
        "social_media_metrics", "post_items_featured", "social_media_posts", "payments", "order_items", "orders", "customers",
        "market_performance", "locations", "inventory_items", "social_media_accounts",
    ];

    private static readonly string[] Databases = ["ingestiondb", "metricsdb", "valuationdb", "insightsdb", "dashboarddb"];

    [Fact]
    public async Task The_eleven_tables_are_imported_whole_and_no_service_learns_who_the_customers_are()
    {
        var first = await system.Web.ImportAsync(Files());
        var again = await system.Web.ImportAsync(Files());

        first.Rejections.ShouldBeEmpty();
        (first.Status, first.Read, first.Recorded + first.Unchanged, first.Rejected).ShouldBe(("completed", Rows, Rows, 0));
        (again.Status, again.Read, again.Unchanged, again.Rejected).ShouldBe(("completed", Rows, Rows, 0));
        (await LineAsync("309")).ShouldBe(("order_items.csv", 310));
        await system.Web.OverviewWhenAsync("my~tiktok~curatedcloset", page => page.Cards.Posts.Current.Value > 0);

        var personal = VintageTables.Read("customers").SelectMany(customer => new[] { customer["email"], customer["phone"] }).ToArray();
        // All of them in one pass: what is searched is all that the tests before left behind.
        var names = SearchValues.Create(personal, StringComparison.OrdinalIgnoreCase);
        system.Telemetry.MentionOf(names).ShouldBeNull();
        foreach (var database in Databases)
        {
            var dump = await DumpAsync(database);
            dump.AsSpan().IndexOfAny(names).ShouldBe(-1, database);
        }
    }

    [Fact]
    public async Task The_owner_sees_who_a_customer_is_until_it_is_erased()
    {
        await system.Web.ImportAsync(Files());
        var golden = VintageTables.Read("customers").Single(customer => customer["customer_id"] == "95");

        using var answer = await system.Web.GetAsync(Customer);
        var known = await answer.Content.ReadFromJsonAsync<CustomerPage>(PageJson.Options);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (known!.PersonalData, known.Person!.Email, known.Person.FirstName).ShouldBe(("readable", golden["email"], golden["first_name"]));
        (await StatusAsync(HttpMethod.Get, "/api/v1/workspaces/other/customers/csv/95")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(HttpMethod.Get, "/api/v1/workspaces/my/customers/csv/nobody")).ShouldBe(HttpStatusCode.NotFound);

        (await StatusAsync(HttpMethod.Delete, PersonalData)).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(HttpMethod.Delete, PersonalData, confirm: "other")).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(HttpMethod.Delete, "/api/v1/workspaces/other/personal-data", confirm: "other")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(HttpMethod.Delete, PersonalData, confirm: "my")).ShouldBe(HttpStatusCode.NoContent);
        (await StatusAsync(HttpMethod.Delete, PersonalData, confirm: "my")).ShouldBe(HttpStatusCode.NoContent);

        var erased = await system.Web.GetFromJsonAsync<CustomerPage>(Customer, PageJson.Options);
        (erased!.PersonalData, erased.Person).ShouldBe(("erased", null));
    }

    /// <summary>Where a line of an order came from, asked for as Valuation asks: replayed, then traced.</summary>
    private async Task<(string File, long Row)> LineAsync(string id)
    {
        var ingestion = new IngestionService.IngestionServiceClient(system.Channel("ingestion"));
        using var replay = ingestion.Replay(new ReplayRequest { What = Replayed.Shop });
        var sequence = 0L;
        while (await replay.ResponseStream.MoveNext(CancellationToken.None))
        {
            using var message = JsonDocument.Parse(replay.ResponseStream.Current.Json.Memory);
            var line = message.RootElement.GetProperty("lines").EnumerateArray().FirstOrDefault(line => line.GetProperty("id").GetString() == id);
            if (line.ValueKind == JsonValueKind.Object) sequence = line.GetProperty("said").GetProperty("sequence").GetInt64();
        }

        var sources = await ingestion.GetSourcesAsync(new GetSourcesRequest { Workspace = "my", Sequences = { sequence } });
        var source = sources.Sources.ShouldHaveSingleItem();
        return (source.File, source.Row);
    }

    private async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, string? confirm = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (confirm is not null) request.Headers.Add("X-Confirm", confirm);
        using var answer = await system.Web.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<string> DumpAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create((await system.Application.GetConnectionStringAsync(database))!);
        await using var tables = source.CreateCommand(
            """
            select string_agg(format('select t::text from %I.%I t', schemaname, tablename), ' union all ')
            from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
            """);
        await using var command = source.CreateCommand((string)(await tables.ExecuteScalarAsync())!);
        var text = new StringBuilder();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) text.AppendLine(reader.GetString(0));
        return text.ToString();
    }

    private static (string Name, byte[] Content)[] Files() =>
        [.. Tables.Select(table => ($"{table}.csv", GoldenFiles.Bytes($"vintage/input_csv/{table}.csv")))];
}
