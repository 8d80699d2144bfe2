using System.Text;
using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.ReadModels;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Tests.Properties.Properties;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>What holds of a shop whatever was said of it: neither order nor repetition nor pages of messages matter.</summary>
public sealed class ShopReadModelProperties(ValuationPostgres postgres) : ShopTest(postgres)
{
    private const int Shops = 60;

    private static readonly Gen<(ShopTold[] Told, ShopTold[][] Pages)> AnyDelivery =
        from told in ShopTold.Any
        from again in Gen.SubListOf(told)
        from shuffled in Gen.Shuffle((ShopTold[])[.. told, .. again])
        from size in Gen.Choose(1, 7)
        select (told, shuffled.Chunk(size).ToArray());

    [Fact]
    public void In_any_order_and_any_number_of_times_the_same_is_in_force() =>
        Holds(AnyDelivery, Shops, delivery => InForceAfterAsync(delivery.Pages).GetAwaiter().GetResult()
            .SequenceEqual(ShopTold.InForce(delivery.Told).Select(said => said.Sequence).Order()));

    [Fact]
    public void In_any_order_and_any_number_of_times_the_report_is_the_same() =>
        Holds(AnyDelivery, Shops, delivery =>
            ReportAfterAsync([delivery.Told]).GetAwaiter().GetResult() == ReportAfterAsync(delivery.Pages).GetAwaiter().GetResult());

    private async Task<IEnumerable<long>> InForceAfterAsync(ShopTold[][] pages)
    {
        var workspace = await DeliverAsync(pages);
        var facts = (await Reader.ReadAsync(workspace, null, Token)).Facts;
        IEnumerable<long>[] sequences =
        [
            facts.Orders.Select(order => order.Fact.Said.Sequence), facts.Lines.Select(line => line.Fact.Said.Sequence),
            facts.Payments.Select(payment => payment.Fact.Said.Sequence), facts.Items.Select(item => item.Fact.Said.Sequence),
            facts.Customers.Select(customer => customer.Fact.Said.Sequence),
            facts.Locations.Select(location => location.Fact.Said.Sequence), facts.MarketDays.Select(day => day.Fact.Said.Sequence),
            facts.Features.Select(feature => feature.Fact.Said.Sequence),
        ];
        return sequences.SelectMany(kind => kind).Order();
    }

    /// <summary>The report with every figure, and what does not add up.</summary>
    private async Task<string> ReportAfterAsync(ShopTold[][] pages)
    {
        var workspace = await DeliverAsync(pages);
        var account = $"{workspace}~instagram~1";
        var published = new DateTimeOffset(2026, 5, 9, 8, 0, 0, TimeSpan.Zero);
        Metrics.Published = [new ShownPost(account, "instagram", "a", published, new DateOnly(2026, 5, 9)) { Sequence = 1, RecordedAt = published }];
        var report = await Desk.ReportAsync(new() { Query = new() { AccountId = account }, NoLimit = true }, Token);
        var quality = await Quality.ListAsync(new V1.QualityRequest { Workspace = workspace }, Token);
        var json = Encoding.UTF8.GetString(report.Json.Span);
        return $"{report.AsOf} {json.Replace(workspace, "w", StringComparison.Ordinal)} {quality}";
    }

    private async Task<string> DeliverAsync(ShopTold[][] pages)
    {
        var workspace = $"w{Guid.NewGuid():n}";
        await RecordAsync(pages.SelectMany(page => page.GroupBy(said => said.Shop).Select(told => ShopTold.Message(workspace, told))));
        return workspace;
    }
}
