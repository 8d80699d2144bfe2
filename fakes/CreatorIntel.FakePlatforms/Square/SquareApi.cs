using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CreatorIntel.FakePlatforms.Square;

/// <summary>Square's API as it is documented, with the refusals of the real one.</summary>
internal static class SquareApi
{
    private const int MostLocations = 10;

    public static async ValueTask<object?> RefuseAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Request.Headers;
        if (headers.Authorization != $"Bearer {SquarePlatform.Token}" && headers.Authorization != $"Bearer {SquarePlatform.WritingToken}")
            return Error(401, "AUTHENTICATION_ERROR", "UNAUTHORIZED", "This request could not be authorized.");
        if (!DateOnly.TryParseExact(headers["Square-Version"], "yyyy-MM-dd", out _))
            return Error(400, "INVALID_REQUEST_ERROR", "MISSING_REQUIRED_PARAMETER", "Square-Version is missing.");
        return await next(context);
    }

    public static IResult Status(HttpRequest request, TimeProvider clock)
    {
        string[] reading = ["MERCHANT_PROFILE_READ", "CUSTOMERS_READ", "ITEMS_READ", "ORDERS_READ", "PAYMENTS_READ"];
        var writes = request.Headers.Authorization == $"Bearer {SquarePlatform.WritingToken}";
        return Results.Json(new
        {
            scopes = writes ? [.. reading, "PAYMENTS_WRITE"] : reading,
            expires_at = Text(clock.GetUtcNow().AddDays(20)),
            client_id = "sq0idp-fake",
            merchant_id = SquareData.MerchantId,
        });
    }

    public static async Task<IResult> RenewAsync(HttpRequest request, TimeProvider clock)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        return body.GetProperty("refresh_token").GetString() == SquarePlatform.RefreshToken
            ? Results.Json(new
            {
                access_token = SquarePlatform.Token,
                token_type = "bearer",
                expires_at = Text(clock.GetUtcNow().AddDays(30)),
                merchant_id = SquareData.MerchantId,
                refresh_token = SquarePlatform.RefreshToken,
            })
            : Error(401, "AUTHENTICATION_ERROR", "UNAUTHORIZED", "Invalid refresh token");
    }

    public static IResult Locations() => Results.Json(new { locations = SquareData.Locations.Select(SquareObjects.Location) });

    public static async Task<IResult> CustomersAsync(HttpRequest request, SquareData data)
    {
        var query = await BodyAsync(request);
        var updated = At(query, "query", "filter", "updated_at");
        var customers = data.Customers.Where(customer => IsWithin(customer.UpdatedAt, updated)).ToArray();
        return Page(query, customers, "customers", SquareObjects.Customer, most: 100);
    }

    public static async Task<IResult> CatalogAsync(HttpRequest request, SquareData data)
    {
        var query = await BodyAsync(request);
        var since = query.TryGetProperty("begin_time", out var begin) ? begin.GetDateTimeOffset() : DateTimeOffset.MinValue;
        var items = data.Variations.Where(variation => variation.UpdatedAt >= since).GroupBy(variation => variation.ItemId).ToArray();
        return Page(query, items, "objects", SquareObjects.Item, most: 1000, new { related_objects = SquareObjects.Categories() });
    }

    public static async Task<IResult> OrdersAsync(HttpRequest request, SquareData data)
    {
        var query = await BodyAsync(request);
        string[] locations = query.TryGetProperty("location_ids", out var ids) ? [.. ids.EnumerateArray().Select(id => id.GetString()!)] : [];
        if (locations.Length is 0 or > MostLocations) return Error(400, "INVALID_REQUEST_ERROR", "BAD_REQUEST", "location_ids: 1 to 10 are needed.");
        if (At(query, "query", "sort", "sort_field")?.GetString() != "CLOSED_AT")
            return Error(400, "INVALID_REQUEST_ERROR", "BAD_REQUEST", "The sort_field must match the date_time_filter.");
        var states = At(query, "query", "filter", "state_filter", "states")!.Value.EnumerateArray().Select(state => state.GetString()).ToArray();
        var closed = At(query, "query", "filter", "date_time_filter", "closed_at");
        var orders = data.Orders.Where(order =>
            locations.Contains(order.Location.Id) && states.Contains(order.State) && IsWithin(order.ClosedAt, closed)).ToArray();
        return Page(query, orders, "orders", SquareObjects.Order, most: 1000);
    }

    public static IResult Payments(HttpRequest request, SquareData data)
    {
        // Square takes the main location where none is named.
        var location = request.Query.TryGetValue("location_id", out var id) ? id.ToString() : SquareData.Locations[0].Id;
        var from = DateTimeOffset.Parse(request.Query["updated_at_begin_time"]!, CultureInfo.InvariantCulture);
        var payments = data.Orders.Where(order => order.Location.Id == location && order.State == "COMPLETED" && order.ClosedAt >= from).ToArray();
        var limit = int.Parse(request.Query["limit"]!, CultureInfo.InvariantCulture);
        if (limit > 100) return Error(400, "INVALID_REQUEST_ERROR", "VALUE_TOO_HIGH", "limit: at most 100");
        return Slice(payments, request.Query["cursor"], limit, request.QueryString.Value!.Split("&cursor")[0], "payments", SquareObjects.Payment);
    }

    private static async Task<JsonElement> BodyAsync(HttpRequest request) => await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);

    private static IResult Page<T>(JsonElement query, T[] all, string name, Func<T, object> item, int most, object? more = null)
    {
        var limit = query.TryGetProperty("limit", out var given) ? given.GetInt32() : most;
        if (limit > most) return Error(400, "INVALID_REQUEST_ERROR", "VALUE_TOO_HIGH", $"limit: at most {most}");
        var cursor = query.TryGetProperty("cursor", out var at) ? at.GetString() : null;
        var rest = string.Concat(query.EnumerateObject().Where(member => member.Name != "cursor").Select(member => member.Value.GetRawText()));
        return Slice(all, cursor, limit, rest, name, item, more);
    }

    /// <summary>A cursor holds for the query that it was given with: another query with it is refused.</summary>
    private static IResult Slice<T>(
        T[] all, string? cursor, int limit, string query, string name, Func<T, object> item, object? more = null)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)))[..12];
        var from = 0;
        if (!string.IsNullOrEmpty(cursor))
        {
            var parts = cursor.Split('.');
            if (parts.Length != 2 || parts[0] != fingerprint) return Error(400, "INVALID_REQUEST_ERROR", "INVALID_CURSOR", "The cursor is of another query.");
            from = int.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        var answer = new Dictionary<string, object> { [name] = all.Skip(from).Take(limit).Select(item) };
        if (from + limit < all.Length) answer["cursor"] = $"{fingerprint}.{from + limit}";
        foreach (var property in more?.GetType().GetProperties() ?? []) answer[property.Name] = property.GetValue(more)!;
        return Results.Json(answer);
    }

    private static JsonElement? At(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        return element;
    }

    private static bool IsWithin(DateTimeOffset instant, JsonElement? range) =>
        range is not { } window || (instant >= window.GetProperty("start_at").GetDateTimeOffset() && instant <= window.GetProperty("end_at").GetDateTimeOffset());

    internal static string Text(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static IResult Error(int status, string category, string code, string detail) =>
        Results.Json(new { errors = new[] { new { category, code, detail } } }, statusCode: status);
}
