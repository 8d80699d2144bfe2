using System.Text;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Tests.Imports;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Tests.Golden;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Shop;

/// <summary>The published shop as a whole, imported into a real database.</summary>
[Collection(nameof(IngestionPostgresCollection))]
public sealed class VintageImportTests(IngestionPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_eleven_tables_of_one_upload_are_recorded_in_any_order_and_again_nothing_is_new(bool reversed)
    {
        var (workspace, files) = ($"shop-{reversed}", VintageShop.Files());
        if (reversed) Array.Reverse(files);

        var first = await postgres.ImportAsync(workspace, files);
        var again = await postgres.ImportAsync(workspace, files);

        first.Rejections.ShouldBeEmpty();
        (first.RowsRead, first.RowsRecorded, first.RowsUnchanged, first.RowsRejected).ShouldBe((VintageShop.Rows, VintageShop.Rows, 0, 0));
        (again.RowsRead, again.RowsRecorded, again.RowsUnchanged, again.RowsRejected).ShouldBe((VintageShop.Rows, 0, VintageShop.Rows, 0));
        first.AccountIds.ShouldBe(
        [
            $"{workspace}~facebook~curatedclosetvintage", $"{workspace}~instagram~curatedcloset_vintage", $"{workspace}~tiktok~curatedcloset",
        ]);
    }

    [Fact]
    public async Task Tables_that_refer_to_each_other_may_come_in_uploads_of_their_own()
    {
        var metrics = VintageShop.Files(["social_media_metrics"]);
        var early = await postgres.ImportAsync("shop-late", metrics);
        await postgres.ImportAsync("shop-late", VintageShop.Files(["social_media_accounts"]));
        await postgres.ImportAsync("shop-late", VintageShop.Files(["social_media_posts"]));
        var late = await postgres.ImportAsync("shop-late", metrics);

        (early.RowsRecorded, early.RowsRejected).ShouldBe((0, 80));
        early.Rejections[0].Reason.ShouldBe("No post has this id yet. Import social_media_posts.csv together with this file, or before it.");
        (late.RowsRecorded, late.RowsRejected).ShouldBe((80, 0));
    }

    [Fact]
    public async Task Ids_of_another_workspaces_files_mean_nothing()
    {
        await postgres.ImportAsync("shop-theirs", VintageShop.Files(["social_media_accounts", "social_media_posts"]));
        (await postgres.ImportAsync("shop-ours", VintageShop.Files(["social_media_metrics"]))).RowsRejected.ShouldBe(80);
    }

    [Fact]
    public async Task No_table_of_the_database_holds_an_address_or_a_number_of_a_customer()
    {
        await postgres.ImportAsync("shop-searched", VintageShop.Files());
        await postgres.RebuildLedgerAsync();

        var dump = await VintageShop.DumpAsync(postgres.Get<NpgsqlDataSource>());

        dump.ShouldContain("VIN0001");
        var personal = VintageShop.Personal();
        personal.Length.ShouldBe(300);
        personal.Where(value => dump.Contains(value, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        personal.Where(value => dump.Contains(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(value)), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_ledger_tells_everything_of_the_shop_and_nobodys_name()
    {
        await postgres.ImportAsync("shop-told", VintageShop.Files());
        await postgres.RebuildLedgerAsync();
        var told = new List<ShopObserved>();
        await foreach (var message in postgres.Get<LedgerReader>().ShopMessagesAsync(Token))
        {
            if (message.Workspace == "shop-told") told.Add(message);
        }

        told.ShouldAllBe(message => message.Shop == "csv");
        (told.Sum(m => m.Orders.Count), told.Sum(m => m.Lines.Count), told.Sum(m => m.Payments.Count), told.Sum(m => m.Items.Count))
            .ShouldBe((180, 309, 180, 300));
        (told.Sum(m => m.Customers.Count), told.Sum(m => m.Locations.Count), told.Sum(m => m.MarketDays.Count), told.Sum(m => m.Features.Count))
            .ShouldBe((150, 12, 30, 171));
        told.SelectMany(m => m.Lines).Sum(line => line.Total).ShouldBe(48_612.15m);
        told.SelectMany(m => m.Lines).Select(line => line.Said.Origin).Distinct().ShouldHaveSingleItem();
        told.SelectMany(m => m.Features).Where(feature => feature.Id == "1").ShouldHaveSingleItem().PostId.ShouldBe("post_1_001");
        var json = string.Concat(told.Select(VintageShop.Json));
        VintageShop.Personal().Where(value => json.Contains(value, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_ledger_built_twice_from_the_same_events_is_equal()
    {
        await postgres.ImportAsync("shop-twice", VintageShop.Files());
        async Task<string> BuildAsync()
        {
            await postgres.RebuildLedgerAsync();
            return await ContentHash.OfAsync(postgres.Get<NpgsqlDataSource>(), [ObservationLedger.Name], Token);
        }

        (await BuildAsync()).ShouldBe(await BuildAsync());
    }

    [Fact]
    public async Task Who_a_customer_is_can_be_read_until_it_is_erased_and_again_when_it_is_imported_anew()
    {
        var (workspace, customers) = ("shop-erased", postgres.Get<Customers>());
        var golden = VintageTables.Read("customers").Single(customer => customer["customer_id"] == "95");
        await postgres.ImportAsync(workspace, VintageShop.Files());

        var before = await customers.ReadAsync(workspace, "csv", "95", Token);
        (before.PersonalData, before.Email, before.Phone, before.BirthDate).ShouldBe(
            (PersonalDataStatus.Readable, golden["email"], golden["phone"], golden["date_of_birth"]));
        (before.FirstName, before.LastName).ShouldBe((golden["first_name"], golden["last_name"]));

        (await customers.EraseAsync(workspace, Token)).ShouldBeTrue();
        (await customers.EraseAsync(workspace, Token)).ShouldBeFalse();
        var after = await customers.ReadAsync(workspace, "csv", "95", Token);
        (after.PersonalData, after.Email, after.FirstName, after.BirthDate).ShouldBe((PersonalDataStatus.Erased, "", "", ""));
        after.CustomerType.ShouldBe(golden["customer_type"]);

        var again = await postgres.ImportAsync(workspace, VintageShop.Files());
        (again.RowsRecorded, again.RowsUnchanged).ShouldBe((150, VintageShop.Rows - 150));
        (await customers.ReadAsync(workspace, "csv", "95", Token)).PersonalData.ShouldBe(PersonalDataStatus.Readable);
    }

    [Fact]
    public async Task Customers_without_names_take_back_nothing_and_customers_of_others_are_unknown()
    {
        var customers = postgres.Get<Customers>();
        await postgres.ImportAsync("shop-names", VintageShop.Files(["customers"]));
        await postgres.ImportAsync("shop-names", ("short.csv", Uploading.Bytes("customer_id,acquisition_source\n95,walk_by\nnew,referral\n")));

        var known = await customers.ReadAsync("shop-names", "csv", "95", Token);
        (known.PersonalData, known.AcquisitionSource).ShouldBe((PersonalDataStatus.Readable, "walk_by"));
        (await customers.ReadAsync("shop-names", "csv", "new", Token)).PersonalData.ShouldBe(PersonalDataStatus.Unknown);
        (await Should.ThrowAsync<Grpc.Core.RpcException>(() => customers.ReadAsync("shop-others", "csv", "95", Token)))
            .StatusCode.ShouldBe(Grpc.Core.StatusCode.NotFound);
    }
}
