using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using ConnectableSource = CreatorIntel.Contracts.Pages.ConnectableSource;
using Connections = CreatorIntel.Contracts.V1.ConnectionsService.ConnectionsServiceClient;
using UnreadAnswer = CreatorIntel.Contracts.Pages.UnreadAnswer;

namespace CreatorIntel.Gateway.Api;

/// <summary>Accounts of platforms that are synced. A token goes in and never comes out.</summary>
internal static class ConnectionsApi
{
    public static void MapConnections(this RouteGroupBuilder api)
    {
        var workspace = api.MapGroup("/workspaces/{workspace}").WithTags("Connections").ProducesProblem(StatusCodes.Status404NotFound);
        workspace.MapGet("/sources", SourcesAsync).Needs(Permission.SeeData).WithName("listSources").WithSummary("The platforms that can be connected.");
        var connections = workspace.MapGroup("/connections");
        connections.MapGet("", ListAsync).Needs(Permission.SeeData).WithName("listConnections").WithSummary("The connections of a workspace, the earliest first.");
        connections.MapPost("", ConnectAsync).Needs(Permission.ManageConnections).WithName("connect").WithSummary("Connects an account by a token, and begins its first sync.")
            .WithDescription("The platform is asked whose token it is. The token is kept encrypted, and never returned.")
            .Produces<ConnectionPage>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        connections.MapGet("/{id}", GetAsync).Needs(Permission.SeeData).WithName("getConnection").WithSummary("How a connection stands.");
        connections.MapDelete("/{id}", DisconnectAsync).Needs(Permission.ManageConnections).WithName("disconnect")
            .WithSummary("Ends a connection: its token is forgotten at once, what it recorded stays.");
        connections.MapPost("/{id}/sync", SyncAsync).Needs(Permission.ManageConnections).WithName("syncNow").WithSummary("Syncs as soon as a worker is free.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        connections.MapPost("/{id}/pause", PauseAsync).Needs(Permission.ManageConnections).WithName("pauseConnection").WithSummary("Asks nothing more before it is resumed.");
        connections.MapPost("/{id}/resume", ResumeAsync).Needs(Permission.ManageConnections).WithName("resumeConnection").WithSummary("Goes on where it was paused.");
        connections.MapPut("/{id}/token", ReplaceTokenAsync).Needs(Permission.ManageConnections).WithName("replaceToken").WithSummary("Puts another token of the same account in place.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        connections.MapPut("/{id}/competitors", ChooseCompetitorsAsync).Needs(Permission.ManageConnections).WithName("chooseCompetitors")
            .WithSummary("Chooses the public accounts that are looked up as well.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        connections.MapGet("/{id}/unread", UnreadAsync).Needs(Permission.ManageConnections).WithName("listUnreadAnswers")
            .WithSummary("Answers of the platform that were not understood, the newest first.");
    }

    private static async Task<Ok<ConnectableSource[]>> SourcesAsync(
        string workspace, Access access, Connections connections, CancellationToken cancellationToken)
    {
        access.Workspace(workspace);
        var reply = await connections.ListSourcesAsync(new ListSourcesRequest(), cancellationToken: cancellationToken);
        return TypedResults.Ok(reply.Sources.Select(s => new ConnectableSource(s.Kind, s.Name, s.Needs, s.TakesRefreshToken)).ToArray());
    }

    private static async Task<Ok<ConnectionPage[]>> ListAsync(
        string workspace, Access access, Connections connections, CancellationToken cancellationToken)
    {
        var reply = await connections.ListConnectionsAsync(
            new ListConnectionsRequest { Workspace = access.Workspace(workspace) }, cancellationToken: cancellationToken);
        return TypedResults.Ok(reply.Connections.Select(connection => connection.ToPage()).ToArray());
    }

    private static async Task<Created<ConnectionPage>> ConnectAsync(
        string workspace, NewConnection wanted, Access access, Connections connections, CancellationToken cancellationToken)
    {
        var request = new ConnectRequest
        {
            Workspace = access.Workspace(workspace),
            ConnectionId = $"{workspace}~{Guid.CreateVersion7():N}",
            Kind = wanted.Kind,
            Credentials = Of(wanted.Token, wanted.RefreshToken, wanted.AppId, wanted.AppSecret),
        };
        foreach (var (name, value) in wanted.Settings ?? new Dictionary<string, string>()) request.Settings.Add(name, value);
        var page = (await connections.ConnectAsync(request, cancellationToken: cancellationToken)).ToPage();
        return TypedResults.Created($"/api/v1/workspaces/{workspace}/connections/{page.Id}", page);
    }

    private static async Task<Ok<ConnectionPage>> GetAsync(
        string workspace, string id, Access access, Connections connections, CancellationToken cancellationToken) =>
        Ok(await connections.GetConnectionAsync(Request(access, workspace, id), cancellationToken: cancellationToken));

    private static async Task<NoContent> DisconnectAsync(
        string workspace, string id, Access access, Connections connections, CancellationToken cancellationToken)
    {
        await connections.DisconnectAsync(Request(access, workspace, id), cancellationToken: cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ConnectionPage>> SyncAsync(
        string workspace, string id, Access access, Connections connections, CancellationToken cancellationToken) =>
        Ok(await connections.SyncNowAsync(Request(access, workspace, id), cancellationToken: cancellationToken));

    private static async Task<Ok<ConnectionPage>> PauseAsync(
        string workspace, string id, Access access, Connections connections, CancellationToken cancellationToken) =>
        Ok(await connections.PauseConnectionAsync(Request(access, workspace, id), cancellationToken: cancellationToken));

    private static async Task<Ok<ConnectionPage>> ResumeAsync(
        string workspace, string id, Access access, Connections connections, CancellationToken cancellationToken) =>
        Ok(await connections.ResumeConnectionAsync(Request(access, workspace, id), cancellationToken: cancellationToken));

    private static async Task<Ok<ConnectionPage>> ReplaceTokenAsync(
        string workspace, string id, NewToken given, Access access, Connections connections, CancellationToken cancellationToken) =>
        Ok(await connections.ReplaceTokenAsync(
            new ReplaceTokenRequest
            {
                Workspace = access.Workspace(workspace),
                ConnectionId = id,
                Credentials = Of(given.Token, given.RefreshToken, given.AppId, given.AppSecret),
            },
            cancellationToken: cancellationToken));

    private static async Task<Ok<ConnectionPage>> ChooseCompetitorsAsync(
        string workspace, string id, CompetitorNames chosen, Access access, Connections connections, CancellationToken cancellationToken) =>
        Ok(await connections.ChooseCompetitorsAsync(
            new ChooseCompetitorsRequest { Workspace = access.Workspace(workspace), ConnectionId = id, Names = { chosen.Names } },
            cancellationToken: cancellationToken));

    private static async Task<Ok<UnreadAnswer[]>> UnreadAsync(
        string workspace, string id, Access access, Connections connections, CancellationToken cancellationToken)
    {
        var reply = await connections.ListUnreadAnswersAsync(Request(access, workspace, id), cancellationToken: cancellationToken);
        return TypedResults.Ok(reply.Answers.Select(a => new UnreadAnswer(a.Words, a.Body, a.ReceivedAt.ToDateTimeOffset())).ToArray());
    }

    private static ConnectionRequest Request(Access access, string workspace, string id) =>
        new() { Workspace = access.Workspace(workspace), ConnectionId = id };

    private static Credentials Of(string token, string? refreshToken, string? appId, string? appSecret) => new()
    {
        Token = token,
        RefreshToken = refreshToken ?? "",
        AppId = appId ?? "",
        AppSecret = appSecret ?? "",
    };

    private static Ok<ConnectionPage> Ok(Connection connection) => TypedResults.Ok(connection.ToPage());
}

/// <summary>An account to connect. Its text form tells nothing of its secrets, so that no log can.</summary>
/// <param name="Kind">One of the kinds that <c>/sources</c> lists.</param>
/// <param name="Token">The token that the platform gave out.</param>
/// <param name="RefreshToken">What a new one is got with, where the platform gave one.</param>
/// <param name="AppId">Id of your own application at the platform, where renewing needs it.</param>
/// <param name="AppSecret">Secret of that application.</param>
/// <param name="Settings">What the kind needs beside the token, and <c>timeZone</c> (IANA).</param>
internal sealed record NewConnection(
    string Kind, string Token, string? RefreshToken = null, string? AppId = null, string? AppSecret = null,
    IReadOnlyDictionary<string, string>? Settings = null)
{
    /// <inheritdoc/>
    public override string ToString() => $"{nameof(NewConnection)} {{ Kind = {Kind} }}";
}

/// <summary>Another token of the same account. Its text form tells nothing.</summary>
/// <param name="Token">The token.</param>
/// <param name="RefreshToken">What a new one is got with, where the platform gave one.</param>
/// <param name="AppId">Id of your own application at the platform, where renewing needs it.</param>
/// <param name="AppSecret">Secret of that application.</param>
internal sealed record NewToken(string Token, string? RefreshToken = null, string? AppId = null, string? AppSecret = null)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(NewToken);
}

/// <summary>The public accounts to look up as well.</summary>
/// <param name="Names">User names: all of them, the earlier ones are replaced.</param>
internal sealed record CompetitorNames(IReadOnlyList<string> Names);
