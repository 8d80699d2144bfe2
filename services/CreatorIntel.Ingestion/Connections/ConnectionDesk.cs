using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Scheduling;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using Grpc.Core;
using Marten;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>What users do to connections. Every step can be repeated.</summary>
internal sealed class ConnectionDesk(
    IDocumentStore store, Sources sources, TokenStore tokens, SyncSchedule schedule, TimeProvider clock)
{
    private const int MostCompetitors = 30;
    private const int LongestToken = 4000;

    /// <summary>Connects an account: asks the platform whose token it is, keeps the token, and begins the first sync.</summary>
    /// <exception cref="RpcException">
    /// InvalidArgument: what was given is malformed. PermissionDenied, FailedPrecondition: the platform gives nothing, and
    /// why. AlreadyExists: the account is connected.
    /// </exception>
    public async Task ConnectAsync(
        string connectionId, string workspace, string kind, SourceToken token, IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellationToken)
    {
        CheckId(connectionId, workspace);
        if (sources.Find(kind) is null) throw Invalid($"'{kind}' cannot be connected. There are: {string.Join(", ", sources.Kinds)}.");
        if (ConnectionSettings.ProblemOf(settings) is { } problem) throw Invalid(problem);
        CheckToken(token);
        await using var session = store.OpenSession(workspace);
        var stream = await session.Events.FetchForWriting<ConnectionSnapshot>(StreamIds.OfConnection(connectionId), cancellationToken);
        if (stream.Aggregate is not null) return;
        var identity = await IdentifyAsync(connectionId, kind, token, settings, cancellationToken);
        var now = clock.GetUtcNow();
        stream.AppendOne(new ConnectionOpened(kind, identity.NativeId, Of(identity), settings, now));
        ConnectionRegister.Open(session, new OpenConnection(connectionId, workspace, kind, identity.NativeId), now);
        tokens.Keep(session, connectionId, token);
        try
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        catch (Exception e) when (e.IsDuplicateOf(ConnectionRegister.OnePerAccount))
        {
            throw new RpcException(new Status(
                StatusCode.AlreadyExists, "This account is connected already. Replace its token there, or disconnect it first."));
        }

        await schedule.AtAsync(connectionId, now, cancellationToken);
    }

    /// <summary>Syncs as soon as a worker is free.</summary>
    /// <exception cref="RpcException">NotFound, or FailedPrecondition: it may not run, and why.</exception>
    public async Task SyncNowAsync(string connectionId, string workspace, CancellationToken cancellationToken)
    {
        var state = await LoadAsync(connectionId, workspace, cancellationToken);
        if (state.PausedAt is not null) throw NotNow("The connection is paused: resume it to sync.");
        var now = clock.GetUtcNow();
        if (state.Stop is { RetryAt: null } stopped) throw NotNow(stopped.Words);
        if (state.Stop is { Fault: SourceFault.Throttled } throttled && throttled.RetryAt > now) throw NotNow(throttled.Words);
        await schedule.AtAsync(connectionId, now, cancellationToken);
    }

    /// <exception cref="RpcException">NotFound.</exception>
    public async Task PauseAsync(string connectionId, string workspace, CancellationToken cancellationToken)
    {
        await ChangeAsync(connectionId, workspace, (_, state) => ConnectionDecider.Pause(state, clock.GetUtcNow()), cancellationToken);
        await schedule.RemoveAsync(connectionId, cancellationToken);
    }

    /// <exception cref="RpcException">NotFound.</exception>
    public async Task ResumeAsync(string connectionId, string workspace, CancellationToken cancellationToken)
    {
        var state = await ChangeAsync(
            connectionId, workspace, (_, state) => ConnectionDecider.Resume(state, clock.GetUtcNow()), cancellationToken);
        if (state.MayRun) await schedule.AtAsync(connectionId, state.Stop?.RetryAt ?? clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>Puts another token of the same account in place, and goes on.</summary>
    /// <exception cref="RpcException">NotFound, or as when connecting.</exception>
    public async Task ReplaceTokenAsync(string connectionId, string workspace, SourceToken token, CancellationToken cancellationToken)
    {
        CheckToken(token);
        var known = await LoadAsync(connectionId, workspace, cancellationToken);
        var identity = await IdentifyAsync(connectionId, known.Kind, token, known.Settings, cancellationToken);
        if (identity.NativeId != known.NativeId)
            throw Invalid($"This is a token of the account '{identity.NativeId}', not of '{known.NativeId}'. Connect the other account by itself.");
        var state = await ChangeAsync(connectionId, workspace, (session, _) =>
        {
            tokens.Keep(session, connectionId, token);
            return [new TokenReplaced(Of(identity), clock.GetUtcNow())];
        }, cancellationToken);
        if (state.MayRun) await schedule.AtAsync(connectionId, clock.GetUtcNow(), cancellationToken);
    }

    /// <exception cref="RpcException">NotFound, or InvalidArgument: too many, or a name is none.</exception>
    public async Task ChooseCompetitorsAsync(
        string connectionId, string workspace, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var chosen = names.Select(name => name.Trim().TrimStart('@').ToLowerInvariant()).Distinct().ToArray();
        if (chosen.Length > MostCompetitors) throw Invalid($"At most {MostCompetitors} competitors can be followed.");
        if (chosen.FirstOrDefault(name => !AccountKey.IsIdentifier(name)) is { } wrong) throw Invalid($"'{wrong}' is no user name.");
        await ChangeAsync(
            connectionId, workspace, (_, state) => ConnectionDecider.ChooseCompetitors(state, chosen, clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>Ends a connection. Its token is forgotten in the same transaction; what it recorded stays.</summary>
    /// <exception cref="RpcException">NotFound.</exception>
    public async Task DisconnectAsync(string connectionId, string workspace, CancellationToken cancellationToken)
    {
        await ChangeAsync(connectionId, workspace, (session, state) =>
        {
            TokenStore.Forget(session, connectionId);
            ConnectionRegister.Close(session, connectionId);
            SyncRuns.End(session, connectionId);
            UnreadAnswers.Forget(session, connectionId);
            return ConnectionDecider.Close(state, clock.GetUtcNow());
        }, cancellationToken);
        await schedule.RemoveAsync(connectionId, cancellationToken);
    }

    /// <exception cref="RpcException">NotFound.</exception>
    public async Task<ConnectionState> LoadAsync(string connectionId, string workspace, CancellationToken cancellationToken)
    {
        CheckId(connectionId, workspace);
        await using var session = store.QuerySession(workspace);
        var snapshot = await session.LoadAsync<ConnectionSnapshot>(StreamIds.OfConnection(connectionId), cancellationToken);
        return snapshot?.State is { ClosedAt: null } state ? state : throw NotFound(connectionId);
    }

    private async Task<ConnectionState> ChangeAsync(
        string connectionId, string workspace, Func<IDocumentSession, ConnectionState, IReadOnlyList<object>> decide,
        CancellationToken cancellationToken)
    {
        await LoadAsync(connectionId, workspace, cancellationToken);
        return await ConnectionChange.SaveAsync(store, workspace, connectionId, decide, cancellationToken);
    }

    private async Task<SourceIdentity> IdentifyAsync(
        string connectionId, string kind, SourceToken token, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        try
        {
            var identity = await sources.Of(kind).IdentifyAsync(sources.CallsOf(connectionId, kind, token, settings), cancellationToken);
            return AccountKey.IsIdentifier(identity.NativeId)
                ? identity
                : throw NotNow("The platform answered without an account's id. Nothing was connected.");
        }
        catch (SourceException e)
        {
            throw new RpcException(new Status(
                e.Fault is SourceFault.Token or SourceFault.Permission ? StatusCode.PermissionDenied : StatusCode.FailedPrecondition,
                e.Message));
        }
    }

    private static TokenIdentity Of(SourceIdentity identity) =>
        new(identity.Name, identity.Scopes, identity.Warnings, identity.ExpiresAt);

    private static void CheckId(string connectionId, string workspace)
    {
        if (!AccountKey.IsIdentifier(workspace) || connectionId.Split('~') is not [var owner, var own] || owner != workspace || !AccountKey.IsIdentifier(own))
            throw NotFound(connectionId);
    }

    private static void CheckToken(SourceToken token)
    {
        string?[] parts = [token.Access, token.Refresh, token.AppId, token.AppSecret];
        if (token.Access.Length == 0) throw Invalid("The token is missing.");
        if (parts.Any(part => part?.Length > LongestToken || part?.Any(c => c is <= ' ' or > '~') == true))
            throw Invalid("The token holds what no token holds. Copy it again, without spaces or line ends.");
    }

    private static RpcException Invalid(string detail) => new(new Status(StatusCode.InvalidArgument, detail));

    private static RpcException NotNow(string detail) => new(new Status(StatusCode.FailedPrecondition, detail));

    private static RpcException NotFound(string connectionId) =>
        new(new Status(StatusCode.NotFound, $"There is no connection '{connectionId}'."));
}
