using System.Globalization;
using System.Text.RegularExpressions;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>The Instagram Graph API for both ways of signing in: <c>/graph</c> by Facebook, <c>/graph-instagram</c> by Instagram.</summary>
internal static partial class GraphEndpoints
{
    private const string ByFacebook = "/graph";
    private const string ByInstagram = "/graph-instagram";
    private const string AppScopedId = "9000000000000300";

    public static IServiceCollection AddGraph(this IServiceCollection services) => services
        .AddSingleton(new Entry("instagram", $"{ByFacebook}/", GraphAccess.Token))
        .AddSingleton(new Entry("instagram-login", $"{ByInstagram}/", GraphAccess.LoginToken))
        .AddSingleton<GraphAccess>()
        .AddSingleton(provider => new GraphCreators(Today(provider), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => provider.GetRequiredService<GraphCreators>().First);

    public static void MapGraph(this WebApplication app)
    {
        var access = app.Services.GetRequiredService<GraphAccess>();
        var facebook = app.MapGroup(ByFacebook).AddEndpointFilter(access.EnterAsync);
        facebook.MapGet("/{version}/me/accounts", Pages);
        facebook.MapGet("/{version}/me/permissions", Permissions);
        facebook.MapGet("/{version}/{id}", Node);
        facebook.MapGet("/{version}/{id}/{edge}", Edge);

        var instagram = app.MapGroup(ByInstagram).AddEndpointFilter(access.EnterAsync);
        instagram.MapGet("/refresh_access_token", Renewed);
        instagram.MapGet("/{version}/{id}", Node);
        instagram.MapGet("/{version}/{id}/{edge}", Edge);
    }

    private static IResult Pages(HttpRequest request, GraphCreators creators) => Results.Json(new
    {
        data = new object[]
        {
            new { name = "A page without Instagram", id = "100000000000001" },
            new { name = GraphWorld.Name, id = "100000000000002", instagram_business_account = new { id = creators.Of(request)!.Id, username = GraphWorld.UserName, name = GraphWorld.Name } },
        },
    });

    private static IResult Permissions(HttpRequest request)
    {
        string[] reading = ["instagram_basic", "instagram_manage_insights", "pages_show_list", "pages_read_engagement"];
        var granted = GraphAccess.TokenOf(request) == GraphAccess.WritingToken ? [.. reading, "instagram_content_publish"] : reading;
        return Results.Json(new
        {
            data = granted.Select(permission => new { permission, status = "granted" })
                .Append(new { permission = "instagram_manage_comments", status = "declined" }).ToArray(),
        });
    }

    private static IResult Renewed(string? grant_type) => grant_type == "ig_refresh_token"
        ? Results.Json(new { access_token = GraphAccess.RenewedToken, token_type = "bearer", expires_in = 5_184_000 })
        : GraphError.Of("(#100) grant_type must be ig_refresh_token").Answer();

    private static IResult Node(string id, string? fields, HttpRequest request, GraphCreators creators)
    {
        var world = creators.Of(request)!;
        var asked = fields ?? "";
        if (Discovery().Match(asked) is { Success: true } discovery) return Competitor(discovery.Groups["name"].Value, world);
        if (id == "me" || id == world.Id)
        {
            var all = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["id"] = id == "me" ? AppScopedId : world.Id,
                ["user_id"] = world.Id,
                ["username"] = GraphWorld.UserName,
                ["name"] = GraphWorld.Name,
                ["account_type"] = "MEDIA_CREATOR",
                ["followers_count"] = GraphWorld.Followers,
                ["follows_count"] = 311,
                ["media_count"] = world.Posts.Count,
            };
            return Results.Json(all.Where(field => field.Key == "id" || asked.Split(',').Contains(field.Key)).ToDictionary());
        }

        return world.Find(id) is { } post ? Results.Json(GraphAnswers.Media(post, asked.Split(','))) : GraphError.Gone.Answer();
    }

    private static IResult Edge(string id, string edge, HttpRequest request, GraphCreators creators)
    {
        var world = creators.Of(request)!;
        if (id != "me" && id != world.Id)
            return edge == "insights" && world.Find(id) is { } post ? GraphInsights.OfPost(post, request.Query) : GraphError.Gone.Answer();
        return edge switch
        {
            "media" => GraphPaging.Page(world.Posts, $"{GraphAccess.Version}/{world.Id}/media", request.Query),
            "stories" => Results.Json(new { data = world.Stories.Select(story => GraphAnswers.Media(story, request.Query["fields"].ToString().Split(','))).ToArray() }),
            "insights" => GraphInsights.OfAccount(world, request.Query),
            _ => GraphError.Of($"(#100) Tried accessing nonexisting field ({edge})").Answer(),
        };
    }

    private static IResult Competitor(string name, GraphWorld world)
    {
        if (name != "rival.studio") return new GraphError(110, "Invalid user id", 2207013, $"The user with username: {name} cannot be found.").Answer();
        var media = Enumerable.Range(0, 3).Select(index => new
        {
            id = string.Create(CultureInfo.InvariantCulture, $"18050000000000{index:D3}"),
            caption = "Public",
            media_type = "IMAGE",
            media_product_type = "FEED",
            like_count = 90 + index,
            comments_count = 4 + index,
            timestamp = GraphAnswers.Time(world.Now.AddDays(-1 - index)),
            permalink = $"https://www.instagram.com/p/Rival{index}/",
        });
        return Results.Json(new
        {
            business_discovery = new { id = "17841400000000999", username = name, name = "Rival Studio", followers_count = 8_800, media_count = 3, media = new { data = media.ToArray() } },
            id = world.Id,
        });
    }

    private static DateTimeOffset Today(IServiceProvider provider) =>
        provider.GetRequiredService<IConfiguration>().GetValue<DateTimeOffset?>("Graph:Now")
        ?? provider.GetRequiredService<TimeProvider>().GetUtcNow();

    [GeneratedRegex(@"^business_discovery\.username\((?<name>[A-Za-z0-9._]{1,30})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Discovery();
}
