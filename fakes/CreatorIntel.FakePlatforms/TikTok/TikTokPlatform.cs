using CreatorIntel.FakePlatforms.Script;

namespace CreatorIntel.FakePlatforms.TikTok;

/// <summary>TikTok's Display API v2 under <c>/tiktok</c>, and its Business API v1.3 under <c>/tiktok-business</c>.</summary>
internal static class TikTokPlatform
{
    /// <summary>May see everything.</summary>
    public const string Token = "act.fake-tiktok-token";

    /// <summary>May see only who it is and its videos.</summary>
    public const string BasicToken = "act.fake-tiktok-basic";

    /// <summary>Has expired.</summary>
    public const string DeadToken = "act.fake-tiktok-dead";

    /// <summary>A refresh token that gives <see cref="Token"/>.</summary>
    public const string RefreshToken = "rft.fake-tiktok-refresh";

    /// <summary>A token of the Business API.</summary>
    public const string BusinessToken = "fake-tiktok-business-token";

    public static IServiceCollection AddTikTok(this IServiceCollection services) =>
        services.AddSingleton<TikTokData>()
            .AddSingleton(new Entry("tiktok", "/tiktok/", Token))
            .AddSingleton(new Entry("tiktok-business", "/tiktok-business/", $"{BusinessToken} (businessId {TikTokData.OpenId})"));

    public static void MapTikTok(this IEndpointRouteBuilder routes)
    {
        var display = routes.MapGroup("/tiktok/v2");
        display.MapGet("/user/info/", DisplayApi.User);
        display.MapPost("/video/list/", DisplayApi.ListAsync);
        display.MapPost("/video/query/", DisplayApi.QueryAsync);
        display.MapPost("/oauth/token/", DisplayApi.RenewAsync);

        var business = routes.MapGroup("/tiktok-business/v1.3");
        business.MapGet("/business/get/", BusinessApi.Account);
        business.MapGet("/business/video/list/", BusinessApi.Videos);
        business.MapPost("/tt_user/oauth2/refresh_token/", BusinessApi.RenewAsync);
    }
}
