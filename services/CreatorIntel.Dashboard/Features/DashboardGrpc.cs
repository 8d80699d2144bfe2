using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.Features.Content;
using CreatorIntel.Dashboard.Features.Growth;
using CreatorIntel.Dashboard.Features.Overview;
using CreatorIntel.Dashboard.Features.Platforms;
using CreatorIntel.Dashboard.Features.Posts;
using CreatorIntel.Dashboard.Features.Preferences;
using CreatorIntel.Dashboard.Features.Receipts;
using CreatorIntel.Dashboard.Features.Restatements;
using CreatorIntel.Dashboard.Features.Shop;
using CreatorIntel.Dashboard.Features.Value;
using CreatorIntel.Dashboard.ReadModels;
using Grpc.Core;

namespace CreatorIntel.Dashboard.Features;

/// <summary>Pages and the change feed over gRPC.</summary>
internal sealed class DashboardGrpc(
    AccountCards accounts, PageQuestions questions, Pages pages, Composers composers, WorkspacePreferencesDesk preferences,
    ChangeFeed feed, IHostApplicationLifetime lifetime)
    : DashboardService.DashboardServiceBase
{
    public override async Task<ListAccountsReply> ListAccounts(ListAccountsRequest request, ServerCallContext context)
    {
        var rows = await accounts.ListAsync(request.Workspaces, context.CancellationToken);
        return new ListAccountsReply { Accounts = { rows.Select(row => row.Card) } };
    }

    public override async Task<PageReply> GetOverview(FigureQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request, context.CancellationToken);
        var account = asked.OneAccount().Card;
        return await pages.GetKeptAsync(
            "overview", asked, async ending => await composers.Overview.ComposeAsync(account, asked.Query, ending), context);
    }

    public override async Task<PageReply> GetGrowth(GrowthQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request.Query, context.CancellationToken);
        asked.OneAccount();
        var growth = new GrowthQuery { Query = asked.Query, ForecastDays = request.ForecastDays };
        return await pages.GetAsync(
            "growth", asked, growth, async ending => await composers.Growth.ComposeAsync(asked, growth, ending), context);
    }

    public override async Task<PageReply> GetContent(FigureQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request, context.CancellationToken);
        return await pages.GetAsync(
            "content", asked, asked.Query, async ending => await composers.Content.ComposeAsync(asked, ending), context);
    }

    public override async Task<PageReply> GetValue(FigureQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request, context.CancellationToken);
        asked.OneAccount();
        return await pages.GetAsync(
            "value", asked, asked.Query, async ending => await composers.Value.ComposeAsync(asked, ending), context);
    }

    public override async Task<PageReply> GetPlatforms(FigureQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request, context.CancellationToken);
        return await pages.GetAsync(
            "platforms", asked, asked.Query, async ending => await composers.Platforms.ComposeAsync(asked, ending), context);
    }

    public override async Task<PageReply> GetShop(ShopQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request.Query, context.CancellationToken);
        var shop = request.Clone();
        shop.Query = asked.Query;
        return await pages.GetAsync(
            "shop", asked, shop, async ending => await composers.Shop.ComposeAsync(asked, shop, ending), context);
    }

    public override async Task<PageReply> GetPosts(PostsQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request.Query, context.CancellationToken);
        var posts = request.Clone();
        posts.Query = asked.Query;
        return await pages.GetAsync(
            "posts", asked, posts, async ending => await composers.Posts.ListAsync(asked, posts, ending), context);
    }

    public override async Task<PageReply> GetPost(PostQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request.Query, context.CancellationToken);
        var post = new PostQuery { Query = asked.Query, PostId = request.PostId };
        return await pages.GetAsync(
            "post", asked, post, async ending => await composers.Posts.ShowAsync(asked, post, ending), context);
    }

    public override async Task<PageReply> GetRestatements(RestatementsQuery request, ServerCallContext context)
    {
        var asked = await questions.AskAsync(request.Query, context.CancellationToken);
        var restatements = new RestatementsQuery { Query = asked.Query, Skip = request.Skip, Take = request.Take };
        return await pages.GetAsync(
            "restatements", asked, restatements,
            async ending => await composers.Restatements.ComposeAsync(asked, restatements, ending), context);
    }

    public override async Task<PageReply> GetReceipt(ReceiptRequest request, ServerCallContext context)
    {
        if (!FigureId.TryParse(request.FigureId, out var id))
            throw new RpcException(new Status(StatusCode.NotFound, $"'{request.FigureId}' is not the id of a figure."));

        var asked = await questions.AskAsync(id.ToQuery(), context.CancellationToken);
        return await pages.GetAsync(
            "receipt", asked, request,
            async ending => await composers.Receipts.ComposeAsync(id, asked.Workspace, request, ending), context);
    }

    public override async Task<WorkspacePreferences> GetPreferences(PreferencesRequest request, ServerCallContext context) =>
        ToMessage(request.Workspace, await preferences.ReadAsync(request.Workspace, context.CancellationToken));

    public override async Task<WorkspacePreferences> ChoosePreferences(WorkspacePreferences request, ServerCallContext context) =>
        ToMessage(request.Workspace, await preferences.ChooseAsync(request, context.CancellationToken));

    public override async Task FollowChanges(
        FollowChangesRequest request, IServerStreamWriter<Change> responseStream, ServerCallContext context)
    {
        // A follower stays for hours: without this the service could not stop before its last page is closed.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        long? after = request.HasAfter ? request.After : null;
        await foreach (var change in feed.FollowAsync(request.Workspaces.ToHashSet(), after, end.Token))
        {
            await responseStream.WriteAsync(change, end.Token);
        }
    }

    private static WorkspacePreferences ToMessage(string workspace, ChosenPreferences chosen) => new()
    {
        Workspace = workspace,
        Formulas = chosen.Formulas.ToMessage(),
        AssumptionSet = chosen.AssumptionSet,
    };
}

/// <summary>What composes each page.</summary>
internal sealed record Composers(
    OverviewComposer Overview, GrowthComposer Growth, ContentComposer Content, ValueComposer Value,
    PlatformsComposer Platforms, ShopComposer Shop, PostsComposer Posts, RestatementsComposer Restatements, ReceiptComposer Receipts);
