using CreatorIntel.Valuation.Features;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

public sealed class QualityTests(ValuationPostgres postgres) : ShopTest(postgres)
{
    [Fact]
    public async Task The_published_data_has_exactly_the_published_faults()
    {
        await RecordAsync(Vintage());
        ShowVintagePosts();
        var checks = (await Quality.ListAsync(new V1.QualityRequest { Workspace = Workspace }, Token)).Checks;
        checks.Where(check => check.Found > 0).Select(check => (check.Id, check.Found, check.Checked)).ShouldBe(
        [
            ("sold-more-than-once", 92, checks.Single(check => check.Id == "sold-more-than-once").Checked),
            ("sold-before-acquired", 149, 309), ("sold-never-ordered", 32, 179), ("shown-before-acquired", 94, 171),
            ("market-before-opening", 18, 30), ("posts-at-midnight", 80, 80),
        ]);
        checks.Where(check => check.Found == 0).Select(check => (check.Id, check.Checked)).ShouldBe(
        [
            ("reach-above-impressions", 80), ("said-twice", 1332), ("measured-twice", 80), ("shared-links", 80), ("shared-codes", 300),
            ("shared-order-ids", 180), ("sales-told-twice", 0), ("order-totals", 180),
            ("order-subtotals", 180), ("line-totals", 309), ("payments-of-orders", 180), ("net-payments", 180), ("customer-totals", 150),
            ("market-net-profit", 30),
        ]);
    }

    [Fact]
    public async Task Rows_say_what_was_found_and_where_it_was_said()
    {
        await RecordAsync(Vintage());
        ShowVintagePosts();
        var page = await Quality.ShowAsync(
            new V1.QualityRowsRequest { Workspace = Workspace, Check = "market-before-opening", Skip = 16, Take = 50 }, Token);
        page.Check.Found.ShouldBe(18);
        page.Rows.Count.ShouldBe(2);
        page.Columns.ShouldBe(["shop", "market day", "day", "place", "name", "opened on"]);
        page.Rows.ShouldAllBe(row => row.Values.Count == 6 && row.Sequences.Count == 2);
        page.Rows.ShouldAllBe(row => string.CompareOrdinal(row.Values[2].Text, row.Values[5].Text) < 0);
    }

    [Fact]
    public async Task What_was_recorded_later_is_not_checked_as_of_an_earlier_instant()
    {
        await RecordAsync(Vintage());
        var asOf = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var reply = await Quality.ListAsync(
            new V1.QualityRequest { Workspace = Workspace, AsOf = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(asOf) }, Token);
        reply.AsOf.ShouldBeNull();
        reply.Checks.ShouldAllBe(check => check.Checked == 0 && check.Found == 0);
    }

    [Fact]
    public async Task A_check_that_is_not_known_is_not_found() =>
        (await Should.ThrowAsync<RpcException>(
            () => Quality.ShowAsync(new V1.QualityRowsRequest { Workspace = Workspace, Check = "x" }, Token)))
            .StatusCode.ShouldBe(StatusCode.NotFound);
}
