using System.Text.Json;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Shop;

/// <summary>Asks for what the shop page shows.</summary>
internal sealed class ShopComposer(
    MetricsService.MetricsServiceClient metrics, ValuationService.ValuationServiceClient valuation)
{
    private const string HowToBegin =
        "Nothing of a shop is recorded yet. Import its orders, order lines, items, customers, market days and featured items as "
        + "CSV files, or connect Square, on the Data page.";

    public async Task<ShopPage> ComposeAsync(PageQuestion question, ShopQuery query, CancellationToken cancellationToken)
    {
        var stateCall = metrics.GetDataStateAsync(query.Query, cancellationToken: cancellationToken).ResponseAsync;
        var reply = await valuation.GetShopAsync(query, cancellationToken: cancellationToken);
        var head = (await stateCall).ToHead(question.Accounts, query.Query);
        return reply.Json.IsEmpty
            ? new(head, false, HowToBegin, null)
            : new(
                head with { AsOf = reply.AsOf?.ToDateTimeOffset() }, true, null,
                JsonSerializer.Deserialize<ShopReport>(reply.Json.Span, PageJson.Options));
    }
}
