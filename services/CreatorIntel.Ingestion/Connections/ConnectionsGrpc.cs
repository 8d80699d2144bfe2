using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>Connections over gRPC.</summary>
internal sealed class ConnectionsGrpc(ConnectionDesk desk, ConnectionReports reports, Sources sources, UnreadAnswers unread)
    : ConnectionsService.ConnectionsServiceBase
{
    public override Task<ListSourcesReply> ListSources(ListSourcesRequest request, ServerCallContext context)
    {
        var reply = new ListSourcesReply();
        reply.Sources.AddRange(sources.Kinds.Select(sources.Of).Select(connector => new ConnectableSource
        {
            Kind = connector.Kind,
            Name = connector.Name,
            Needs = connector.Needs,
            TakesRefreshToken = connector is ITokenRefresh { TakesRefreshToken: true },
        }));
        return Task.FromResult(reply);
    }

    public override async Task<Connection> Connect(ConnectRequest request, ServerCallContext context)
    {
        await desk.ConnectAsync(
            request.ConnectionId, request.Workspace, request.Kind, Of(request.Credentials),
            request.Settings.ToDictionary(StringComparer.Ordinal), context.CancellationToken);
        return await reports.ReadAsync(request.ConnectionId, request.Workspace, context.CancellationToken);
    }

    public override async Task<ListConnectionsReply> ListConnections(ListConnectionsRequest request, ServerCallContext context) =>
        new() { Connections = { await reports.ListAsync(request.Workspace, context.CancellationToken) } };

    public override Task<Connection> GetConnection(ConnectionRequest request, ServerCallContext context) =>
        reports.ReadAsync(request.ConnectionId, request.Workspace, context.CancellationToken);

    public override Task<Connection> SyncNow(ConnectionRequest request, ServerCallContext context) =>
        DoAsync(request, desk.SyncNowAsync, context);

    public override Task<Connection> PauseConnection(ConnectionRequest request, ServerCallContext context) =>
        DoAsync(request, desk.PauseAsync, context);

    public override Task<Connection> ResumeConnection(ConnectionRequest request, ServerCallContext context) =>
        DoAsync(request, desk.ResumeAsync, context);

    public override async Task<Connection> ReplaceToken(ReplaceTokenRequest request, ServerCallContext context)
    {
        await desk.ReplaceTokenAsync(request.ConnectionId, request.Workspace, Of(request.Credentials), context.CancellationToken);
        return await reports.ReadAsync(request.ConnectionId, request.Workspace, context.CancellationToken);
    }

    public override async Task<Connection> ChooseCompetitors(ChooseCompetitorsRequest request, ServerCallContext context)
    {
        await desk.ChooseCompetitorsAsync(request.ConnectionId, request.Workspace, request.Names, context.CancellationToken);
        return await reports.ReadAsync(request.ConnectionId, request.Workspace, context.CancellationToken);
    }

    public override async Task<DisconnectReply> Disconnect(ConnectionRequest request, ServerCallContext context)
    {
        await desk.DisconnectAsync(request.ConnectionId, request.Workspace, context.CancellationToken);
        return new DisconnectReply();
    }

    public override async Task<ListUnreadAnswersReply> ListUnreadAnswers(ConnectionRequest request, ServerCallContext context)
    {
        await desk.LoadAsync(request.ConnectionId, request.Workspace, context.CancellationToken);
        var reply = new ListUnreadAnswersReply();
        reply.Answers.AddRange((await unread.ReadAsync(request.ConnectionId, context.CancellationToken)).Select(answer => new Contracts.V1.UnreadAnswer
        {
            Words = answer.Words,
            Body = answer.Body,
            ReceivedAt = answer.ReceivedAt.ToTimestamp(),
        }));
        return reply;
    }

    private async Task<Connection> DoAsync(
        ConnectionRequest request, Func<string, string, CancellationToken, Task> act, ServerCallContext context)
    {
        await act(request.ConnectionId, request.Workspace, context.CancellationToken);
        return await reports.ReadAsync(request.ConnectionId, request.Workspace, context.CancellationToken);
    }

    private static SourceToken Of(Credentials? given) => new(
        given?.Token ?? "", Given(given?.RefreshToken), Given(given?.AppId), Given(given?.AppSecret));

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
