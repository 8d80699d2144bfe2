using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Domain;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Answers requests about sets of assumptions.</summary>
internal sealed class AssumptionSetDesk(AssumptionSets sets, AssumptionSetChanges changes)
{
    public async Task<V1.AssumptionSetList> ListAsync(V1.ListAssumptionSetsRequest request, CancellationToken cancellationToken)
    {
        var workspace = WorkspaceOf(request.Workspace);
        var found = await sets.ListAsync(workspace, request.AsOf?.ToDateTimeOffset(), request.WithRetired, cancellationToken);
        return new V1.AssumptionSetList { Sets = { found.Select(set => AssumptionMapping.ToMessage(set, workspace)) } };
    }

    public async Task<V1.AssumptionSet> GetAsync(V1.AssumptionSetRequest request, CancellationToken cancellationToken)
    {
        var workspace = WorkspaceOf(request.Workspace);
        var asOf = request.AsOf?.ToDateTimeOffset();
        return AssumptionMapping.ToMessage(
            await sets.ReadAsync(workspace, SetReference.Parse(request.Id), asOf, cancellationToken), workspace);
    }

    public async Task<V1.AssumptionSetHistory> HistoryAsync(V1.AssumptionSetRequest request, CancellationToken cancellationToken)
    {
        var events = await sets.EventsAsync(
            WorkspaceOf(request.Workspace), request.Id, request.AsOf?.ToDateTimeOffset(), cancellationToken);
        return new V1.AssumptionSetHistory
        {
            Changes =
            {
                AssumptionSetHistory.Of(events).Select(version => new V1.AssumptionSetChange
                {
                    Version = version.Version,
                    At = version.At.ToTimestamp(),
                    Kind = version.Kind,
                    Name = version.Name,
                    Assumptions = { version.Changes.Select(AssumptionMapping.ToMessage) },
                }),
            },
        };
    }

    public Task<V1.AssumptionSet> CreateAsync(V1.CreateAssumptionSetRequest request, CancellationToken cancellationToken)
    {
        var content = new SetContent(request.Name, request.Description, AssumptionMapping.Read(request.Assumptions));
        return CarryOutAsync(
            request.Workspace, request.Id, set => AssumptionSetDecider.Create(set, request.Id, content), cancellationToken);
    }

    public Task<V1.AssumptionSet> ChangeAsync(V1.ChangeAssumptionSetRequest request, CancellationToken cancellationToken)
    {
        var content = new SetContent(request.Name, request.Description, AssumptionMapping.Read(request.Assumptions));
        return CarryOutAsync(
            request.Workspace, request.Id,
            set => AssumptionSetDecider.Change(set, request.Id, request.ExpectedVersion, content), cancellationToken);
    }

    public Task<V1.AssumptionSet> RetireAsync(V1.RetireAssumptionSetRequest request, CancellationToken cancellationToken) =>
        CarryOutAsync(
            request.Workspace, request.Id,
            set => AssumptionSetDecider.Retire(set, request.Id, request.ExpectedVersion), cancellationToken);

    private async Task<V1.AssumptionSet> CarryOutAsync(
        string workspace, string setId, Func<AssumptionSet?, Decision> decide, CancellationToken cancellationToken) =>
        AssumptionMapping.ToMessage(
            await changes.CarryOutAsync(WorkspaceOf(workspace), setId, decide, cancellationToken), workspace);

    private static string WorkspaceOf(string workspace) => AccountKey.IsIdentifier(workspace)
        ? workspace
        : throw new RpcException(new Status(StatusCode.InvalidArgument, $"'{workspace}' is not the name of a workspace."));
}
