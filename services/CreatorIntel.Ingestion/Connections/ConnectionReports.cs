using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Scheduling;
using CreatorIntel.Ingestion.Sync;
using Google.Protobuf.WellKnownTypes;
using CallBudget = CreatorIntel.Ingestion.Sync.CallBudget;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>Says how connections stand.</summary>
internal sealed class ConnectionReports(
    ConnectionDesk desk, ConnectionRegister register, Sources sources, SyncRuns runs, SyncSchedule schedule, CallBudget budget,
    UnreadAnswers unread, TimeProvider clock)
{
    /// <summary>The open connections of a workspace, the earliest first.</summary>
    public async Task<IReadOnlyList<Connection>> ListAsync(string workspace, CancellationToken cancellationToken)
    {
        var connections = new List<Connection>();
        foreach (var open in await register.ListAsync(workspace, cancellationToken))
            connections.Add(await ReadAsync(open.Id, workspace, cancellationToken));
        return connections;
    }

    /// <exception cref="Grpc.Core.RpcException">NotFound.</exception>
    public async Task<Connection> ReadAsync(string connectionId, string workspace, CancellationToken cancellationToken)
    {
        var state = await desk.LoadAsync(connectionId, workspace, cancellationToken);
        var run = await runs.FindAsync(connectionId, cancellationToken);
        var next = await schedule.NextAsync(connectionId, cancellationToken);
        var used = await budget.ReadAsync(connectionId, sources.SettingsOf(state.Kind), cancellationToken);
        var status = ConnectionWords.StatusOf(state);
        var platform = OpenConnection.PlatformOf(state.Kind);
        var report = new Connection
        {
            ConnectionId = connectionId,
            Workspace = workspace,
            Kind = state.Kind,
            Name = state.Identity.Name,
            AccountId = platform == OpenConnection.Shop ? "" : new AccountKey(workspace, platform, state.NativeId).ToString(),
            Status = status,
            Words = ConnectionWords.Of(state) ?? "",
            LastSyncAt = state.CompletedAt?.ToTimestamp(),
            NextSyncAt = state.MayRun ? next?.ToTimestamp() : null,
            Budget = new Contracts.V1.CallBudget
            {
                Used = used.Used,
                Limit = used.Limit,
                Share = used.Share,
                ResetsAt = used.ResetsAt?.ToTimestamp(),
            },
            TokenExpiresAt = state.Identity.ExpiresAt?.ToTimestamp(),
            ConnectedAt = state.OpenedAt.ToTimestamp(),
            Warnings =
            {
                ConnectionWords.Warnings(
                    state, sources.Of(state.Kind) is ITokenRefresh, await unread.CountAsync(connectionId, cancellationToken), clock.GetUtcNow()),
            },
            Refused = { state.Refusals },
            Competitors = { state.Competitors },
        };
        if (state.SyncStartedAt is not null && run is not null) report.Progress = run.Progress;
        return report;
    }
}
