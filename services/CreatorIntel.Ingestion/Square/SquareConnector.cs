using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Square;

/// <summary>A shop at Square: locations, customers, catalogue, orders and payments.</summary>
internal sealed class SquareConnector : ISourceConnector, ITokenRefresh
{
    private const int MostLocationsOfSearch = 10;
    private const int CustomersOfPage = 100;
    private const int ItemsOfPage = 200;
    private const int OrdersOfPage = 200;
    private const int PaymentsOfPage = 100;
    private const string ShopPrefix = "square-";

    // Square began in 2009: nothing is older.
    private static readonly DateTimeOffset Beginning = new(2009, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // What a till without a connection sold arrives up to 72 hours later, with its own time.
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(96);

    private static readonly string[] ClosedStates = ["COMPLETED", "CANCELED"];

    public string Kind => "square";

    public string Name => SquareApi.Name;

    public string Needs =>
        "An access token from the Square Developer Console, of your own application or by OAuth, with MERCHANT_PROFILE_READ, CUSTOMERS_READ, ITEMS_READ, ORDERS_READ and PAYMENTS_READ.";

    public TimeSpan Ahead => TimeSpan.FromDays(7);

    public async Task<SourceIdentity> IdentifyAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        var token = await SquareApi.PostAsync(calls, "oauth2/token/status", new { }, cancellationToken);
        if (token.Text("merchant_id") is not { } merchantId || !AccountKey.IsIdentifier(ShopPrefix + merchantId))
            throw new SourceException(SourceFault.Unknown, "Square does not tell whose token it is.");
        var locations = (await SquareApi.GetAsync(calls, "v2/locations", cancellationToken)).Member("locations");
        var name = locations is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(location => location.Text("business_name") ?? location.Text("name")).OfType<string>().FirstOrDefault()
            : null;
        string[] scopes = token.Member("scopes") is { ValueKind: JsonValueKind.Array } given
            ? [.. given.EnumerateArray().Where(scope => scope.ValueKind == JsonValueKind.String).Select(scope => scope.GetString()!)]
            : [];
        var writing = scopes.Where(scope => scope.EndsWith("_WRITE", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        string[] warnings = writing.Length == 0
            ? []
            : [$"The token may change your shop ({string.Join(", ", writing)}). Reading is enough: connect with one that may only read."];
        var expiresAt = Instants.TryParse(token.Text("expires_at") ?? "", TimeZoneInfo.Utc, out var at) ? at : (DateTimeOffset?)null;
        return new SourceIdentity(merchantId, name ?? merchantId, scopes, warnings, expiresAt);
    }

    public async Task<SyncPage> FetchAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var step = SquareStep.Parse(request.Cursor);
        var (outcomes, next) = step.Stage switch
        {
            SquareStage.Locations => await LocationsAsync(request, step, calls, cancellationToken),
            SquareStage.Customers => await CustomersAsync(request, step, calls, cancellationToken),
            SquareStage.Catalog => await CatalogAsync(request, step, calls, cancellationToken),
            SquareStage.Orders => await OrdersAsync(request, step, calls, cancellationToken),
            _ => await PaymentsAsync(request, step, calls, cancellationToken),
        };
        return new SyncPage(outcomes, next?.ToString(), next?.Progress ?? 1, []);
    }

    public Task<RefreshedToken> RefreshAsync(SourceToken token, ISourceCalls calls, CancellationToken cancellationToken) =>
        SquareTokens.RefreshAsync(token, calls, cancellationToken);

    private static async Task<(IReadOnlyList<RowOutcome>, SquareStep?)> LocationsAsync(
        SyncRequest request, SquareStep step, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var data = await SquareApi.GetAsync(calls, "v2/locations", cancellationToken);
        ShopLocation[] locations = data.Member("locations") is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(one => one.Text("id") is not null).Select(one => new ShopLocation(one.Text("id")!, one.Text("timezone")))]
            : [];
        var outcomes = Rows(request, "GET /v2/locations").Locations(data);
        return (outcomes, (step with { Locations = locations }).After(cursor: null));
    }

    private static async Task<(IReadOnlyList<RowOutcome>, SquareStep?)> CustomersAsync(
        SyncRequest request, SquareStep step, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var query = new
        {
            limit = CustomersOfPage,
            cursor = step.Cursor,
            query = new
            {
                filter = new { updated_at = new { start_at = SquareApi.Text(Start(request)), end_at = SquareApi.Text(request.Now) } },
                sort = new { field = "CREATED_AT", order = "ASC" },
            },
        };
        var data = await SquareApi.PostAsync(calls, "v2/customers/search", query, cancellationToken);
        return (Rows(request, "POST /v2/customers/search").Customers(data), step.After(data.Text("cursor")));
    }

    private static async Task<(IReadOnlyList<RowOutcome>, SquareStep?)> CatalogAsync(
        SyncRequest request, SquareStep step, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var query = new
        {
            limit = ItemsOfPage,
            cursor = step.Cursor,
            object_types = (string[])["ITEM"],
            include_related_objects = true,
            include_deleted_objects = true,
            begin_time = SquareApi.Text(Start(request)),
        };
        var data = await SquareApi.PostAsync(calls, "v2/catalog/search", query, cancellationToken);
        return (Rows(request, "POST /v2/catalog/search").Items(data), step.After(data.Text("cursor")));
    }

    private static async Task<(IReadOnlyList<RowOutcome>, SquareStep?)> OrdersAsync(
        SyncRequest request, SquareStep step, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var locations = step.Locations.Skip(step.Index).Take(MostLocationsOfSearch).Select(location => location.Id).ToArray();
        if (locations.Length == 0) return ([], step.After(cursor: null));

        // Square asks for sorting by what is filtered by, and for the very same query on every page.
        var query = new
        {
            location_ids = locations,
            limit = OrdersOfPage,
            cursor = step.Cursor,
            query = new
            {
                filter = new
                {
                    state_filter = new { states = ClosedStates },
                    date_time_filter = new { closed_at = new { start_at = SquareApi.Text(Start(request)), end_at = SquareApi.Text(request.Now) } },
                },
                sort = new { sort_field = "CLOSED_AT", sort_order = "ASC" },
            },
        };
        var data = await SquareApi.PostAsync(calls, "v2/orders/search", query, cancellationToken);
        var sales = new SquareSales(Rows(request, "POST /v2/orders/search"), step.Locations);
        return (sales.Orders(data), step.After(data.Text("cursor"), MostLocationsOfSearch));
    }

    /// <summary>Payments are listed for one location at a time: Square takes the main one where none is named.</summary>
    private static async Task<(IReadOnlyList<RowOutcome>, SquareStep?)> PaymentsAsync(
        SyncRequest request, SquareStep step, ISourceCalls calls, CancellationToken cancellationToken)
    {
        if (step.Locations.Count == 0) return ([], step.After(cursor: null));
        var query = $"v2/payments?location_id={Uri.EscapeDataString(step.Locations[step.Index].Id)}&limit={PaymentsOfPage}"
            + $"&begin_time={SquareApi.Text(Beginning)}&end_time={SquareApi.Text(request.Now)}"
            + $"&updated_at_begin_time={SquareApi.Text(Start(request))}&updated_at_end_time={SquareApi.Text(request.Now)}"
            + "&sort_field=UPDATED_AT&sort_order=ASC"
            + (step.Cursor is { } cursor ? $"&cursor={Uri.EscapeDataString(cursor)}" : "");
        var data = await SquareApi.GetAsync(calls, query, cancellationToken);
        var sales = new SquareSales(Rows(request, "GET /v2/payments"), step.Locations);
        return (sales.Payments(data), step.After(data.Text("cursor"), locations: 1));
    }

    private static DateTimeOffset Start(SyncRequest request) => request.Since is { } since ? since - Overlap : Beginning;

    private static SquareRows Rows(SyncRequest request, string call) => new(
        ShopPrefix + request.Account.NativeId,
        new AnswerRows(SquareApi.Call(request.ConnectionId, call), request.Account, request.TimeZone));
}
