using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using Grpc.Core;
using PostsPage = CreatorIntel.Contracts.Pages.PostsPage;

namespace CreatorIntel.Gateway.Api;

/// <summary>The pages of an account, or of several accounts of one workspace joined by <c>+</c>.</summary>
internal static class PagesApi
{
    public static void MapPages(this RouteGroupBuilder api)
    {
        var pages = api.MapGroup("/accounts/{id}").Needs(Permission.SeePages).WithTags("Pages")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        pages.MapGet("/overview", OverviewAsync).WithName("getOverview").Produces<OverviewPage>()
            .WithSummary("Everything the overview shows of one account.");
        pages.MapGet("/growth", GrowthAsync).WithName("getGrowth").Produces<GrowthPage>()
            .WithSummary("Followers, their gains, reach and displays by day, scenarios and a forecast.");
        pages.MapGet("/content", ContentAsync).WithName("getContent").Produces<ContentPage>()
            .WithSummary("Engagement by type, time, tier and caption, the viral rules and the rates.");
        pages.MapGet("/value", ValueAsync).WithName("getValue").Produces<ValuePage>()
            .WithSummary("What the account is worth, what content returns, and which assumption matters most.");
        pages.MapGet("/platforms", PlatformsAsync).WithName("getPlatforms").Produces<PlatformsPage>()
            .WithSummary("Accounts side by side by platform; of a single account, it and the own accounts of its workspace, competitors left out.");
        pages.MapGet("/posts", PostsAsync).WithName("listPosts").Produces<PostsPage>()
            .WithSummary("Posts by any metric, filtered, a page at a time.");
        pages.MapGet("/posts/{postId}", PostAsync).WithName("getPost").Produces<PostPage>()
            .WithSummary("One post with its curve and every observation of it.");
        pages.MapGet("/restatements", RestatementsAsync).WithName("listRestatements").Produces<RestatementsPage>()
            .WithSummary("Values that a platform reported first and otherwise later.");
    }

    private static Task<IResult> OverviewAsync(
        string id, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard) =>
        AnswerAsync(http, (known, ending) => dashboard.GetOverviewAsync(question.ToQuery(access.Accounts(id)), known, cancellationToken: ending));

    private static Task<IResult> GrowthAsync(
        string id, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard, int forecastDays = 0)
    {
        var query = new GrowthQuery { Query = question.ToQuery(access.Accounts(id)), ForecastDays = forecastDays };
        return AnswerAsync(http, (known, ending) => dashboard.GetGrowthAsync(query, known, cancellationToken: ending));
    }

    private static Task<IResult> ContentAsync(
        string id, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard) =>
        AnswerAsync(http, (known, ending) => dashboard.GetContentAsync(question.ToQuery(access.Accounts(id)), known, cancellationToken: ending));

    private static Task<IResult> ValueAsync(
        string id, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard) =>
        AnswerAsync(http, (known, ending) => dashboard.GetValueAsync(question.ToQuery(access.Accounts(id)), known, cancellationToken: ending));

    private static async Task<IResult> PlatformsAsync(
        string id, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard)
    {
        var accounts = access.Accounts(id);
        if (accounts.Accounts.Length == 1)
        {
            var all = await dashboard.ListAccountsAsync(
                new ListAccountsRequest { Workspaces = { accounts.Workspace } }, cancellationToken: http.RequestAborted);
            accounts = ComparedAccounts.Of(accounts.Accounts[0], all.Accounts);
        }

        return await AnswerAsync(http, (known, ending) => dashboard.GetPlatformsAsync(question.ToQuery(accounts), known, cancellationToken: ending));
    }

    private static Task<IResult> PostsAsync(
        string id, [AsParameters] FigureQuestion question, [AsParameters] PostsFilter filter, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard)
    {
        var query = filter.ToQuery(question.ToQuery(access.Accounts(id)));
        return AnswerAsync(http, (known, ending) => dashboard.GetPostsAsync(query, known, cancellationToken: ending));
    }

    private static Task<IResult> PostAsync(
        string id, string postId, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard)
    {
        var query = new PostQuery { Query = question.ToQuery(access.Accounts(id)), PostId = postId };
        return AnswerAsync(http, (known, ending) => dashboard.GetPostAsync(query, known, cancellationToken: ending));
    }

    private static Task<IResult> RestatementsAsync(
        string id, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard, int skip = 0, int take = 0)
    {
        var query = new RestatementsQuery { Query = question.ToQuery(access.Accounts(id)), Skip = skip, Take = take };
        return AnswerAsync(http, (known, ending) => dashboard.GetRestatementsAsync(query, known, cancellationToken: ending));
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, Func<Metadata, CancellationToken, AsyncUnaryCall<PageReply>> ask) =>
        PageAnswer.Of(await ask(PageAnswer.KnownVersion(http.Request), http.RequestAborted), http.Response);
}
