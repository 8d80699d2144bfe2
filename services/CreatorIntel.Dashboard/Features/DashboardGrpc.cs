using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.Features.Overview;
using CreatorIntel.Dashboard.ReadModels;
using CreatorIntel.ServiceDefaults.Grpc;
using Grpc.Core;

namespace CreatorIntel.Dashboard.Features;

/// <summary>Pages and the change feed over gRPC.</summary>
internal sealed class DashboardGrpc(
    AccountCards accounts, OverviewPages overviews, ChangeFeed feed, IHostApplicationLifetime lifetime)
    : DashboardService.DashboardServiceBase
{
    public override async Task<ListAccountsReply> ListAccounts(ListAccountsRequest request, ServerCallContext context)
    {
        var rows = await accounts.ListAsync(request.Workspaces, context.CancellationToken);
        return new ListAccountsReply { Accounts = { rows.Select(row => row.Card) } };
    }

    public override Task<PageReply> GetOverview(FigureQuery request, ServerCallContext context) =>
        overviews.GetAsync(GrpcDefaults.AccountOf(request.AccountId), request, context.CancellationToken);

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
}
