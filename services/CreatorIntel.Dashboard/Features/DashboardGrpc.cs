using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.Features.Overview;
using CreatorIntel.Dashboard.ReadModels;
using CreatorIntel.ServiceDefaults.Grpc;
using Grpc.Core;

namespace CreatorIntel.Dashboard.Features;

/// <summary>Pages and the change feed over gRPC.</summary>
internal sealed class DashboardGrpc(AccountCards accounts, OverviewPages overviews, ChangeFeed feed)
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
        long? after = request.HasAfter ? request.After : null;
        await foreach (var change in feed.FollowAsync(request.Workspaces.ToHashSet(), after, context.CancellationToken))
        {
            await responseStream.WriteAsync(change, context.CancellationToken);
        }
    }
}
