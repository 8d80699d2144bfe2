using CreatorIntel.FakePlatforms.Script;

namespace CreatorIntel.FakePlatforms.Square;

/// <summary>Square's API under <c>/square</c>.</summary>
internal static class SquarePlatform
{
    /// <summary>May read everything.</summary>
    public const string Token = "EAAAFAKE-read-only";

    /// <summary>May write as well.</summary>
    public const string WritingToken = "EAAAFAKE-writing";

    /// <summary>Has expired.</summary>
    public const string DeadToken = "EAAAFAKE-dead";

    /// <summary>A refresh token that gives <see cref="Token"/>.</summary>
    public const string RefreshToken = "EQAAFAKE-refresh";

    public static IServiceCollection AddSquare(this IServiceCollection services) =>
        services.AddSingleton<SquareData>().AddSingleton(new Entry("square", "/square/", Token));

    public static void MapSquare(this IEndpointRouteBuilder routes)
    {
        var square = routes.MapGroup("/square").AddEndpointFilter(SquareApi.RefuseAsync);
        square.MapPost("/oauth2/token/status", SquareApi.Status);
        square.MapGet("/v2/locations", SquareApi.Locations);
        square.MapPost("/v2/customers/search", SquareApi.CustomersAsync);
        square.MapPost("/v2/catalog/search", SquareApi.CatalogAsync);
        square.MapPost("/v2/orders/search", SquareApi.OrdersAsync);
        square.MapGet("/v2/payments", SquareApi.Payments);
        routes.MapPost("/square/oauth2/token", SquareApi.RenewAsync);
    }
}
