using System.Text.Json;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using PostsPage = CreatorIntel.Contracts.Pages.PostsPage;
using ValuePage = CreatorIntel.Contracts.Pages.ValuePage;

namespace CreatorIntel.Gateway.Exports;

/// <summary>Pages as records, for files that are made of them.</summary>
internal sealed class PageReader(DashboardService.DashboardServiceClient dashboard)
{
    public async Task<OverviewPage> OverviewAsync(FigureQuery query, CancellationToken cancellationToken) =>
        Read<OverviewPage>(await dashboard.GetOverviewAsync(query, cancellationToken: cancellationToken));

    public async Task<GrowthPage> GrowthAsync(FigureQuery query, CancellationToken cancellationToken) =>
        Read<GrowthPage>(await dashboard.GetGrowthAsync(new GrowthQuery { Query = query }, cancellationToken: cancellationToken));

    public async Task<ContentPage> ContentAsync(FigureQuery query, CancellationToken cancellationToken) =>
        Read<ContentPage>(await dashboard.GetContentAsync(query, cancellationToken: cancellationToken));

    public async Task<ValuePage> ValueAsync(FigureQuery query, CancellationToken cancellationToken) =>
        Read<ValuePage>(await dashboard.GetValueAsync(query, cancellationToken: cancellationToken));

    public async Task<PostsPage> PostsAsync(PostsQuery query, CancellationToken cancellationToken) =>
        Read<PostsPage>(await dashboard.GetPostsAsync(query, cancellationToken: cancellationToken));

    private static T Read<T>(PageReply reply) =>
        JsonSerializer.Deserialize<T>(reply.Json.Span, PageJson.Options)
        ?? throw new InvalidOperationException($"Dashboard answered null in place of a {typeof(T).Name}.");
}
