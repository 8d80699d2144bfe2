using System.Text;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using CreatorIntel.ServiceDefaults.Telemetry;
using Grpc.Core;

namespace CreatorIntel.Gateway.Api;

/// <summary>The change feed as server-sent events.</summary>
internal static class ChangesApi
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public static void MapChanges(this RouteGroupBuilder api) =>
        api.MapGet("/stream", FollowAsync).Needs(Permission.SeePages).WithTags("Changes").WithName("followChanges")
            .WithSummary("What changes, as it changes: server-sent events, resumed by Last-Event-ID.")
            .Produces<Contracts.Pages.ChangeNotice>(StatusCodes.Status200OK, "text/event-stream");

    private static async Task FollowAsync(
        HttpContext http, Access access, Sessions sessions, DashboardService.DashboardServiceClient dashboard,
        IHostApplicationLifetime lifetime, CancellationToken closed)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(closed, lifetime.ApplicationStopping);
        var cancellationToken = end.Token;
        var request = new FollowChangesRequest { Workspaces = { access.Workspaces } };
        if (long.TryParse(http.Request.Headers["Last-Event-ID"], out var position)) request.After = position;

        http.Response.ContentType = "text/event-stream; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        using var call = dashboard.FollowChanges(request, cancellationToken: cancellationToken);
        await WriteAsync(http.Response, "retry: 1000\n\n", cancellationToken);
        try
        {
            await SendAsync(http, call.ResponseStream, access, sessions, cancellationToken);
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException)
        {
            // The browser went away, or the dashboard service did: closing the response makes the browser come back.
        }
    }

    private static async Task SendAsync(
        HttpContext http, IAsyncStreamReader<Change> changes, Access access, Sessions sessions, CancellationToken cancellationToken)
    {
        var next = changes.MoveNext(cancellationToken);
        var beat = Task.Delay(Heartbeat, cancellationToken);
        while (true)
        {
            if (await Task.WhenAny(next, beat) == beat)
            {
                // Whoever signed out, lost a role or had a link revoked hears nothing more; the browser comes back and is refused.
                if (!await sessions.AreAsTheyWereAsync(http.User, cancellationToken)) return;
                await WriteAsync(http.Response, ": still here\n\n", cancellationToken);
                beat = Task.Delay(Heartbeat, cancellationToken);
                continue;
            }

            if (!await next) return;
            var change = changes.Current;
            if (IsOfPages(change) || access.May(change.Workspace, Permission.SeeData))
            {
                using (TraceParent.Continue("tell page", change.TraceParent)) await WriteAsync(http.Response, Format(change), cancellationToken);
            }

            next = changes.MoveNext(cancellationToken);
        }
    }

    private static bool IsOfPages(Change change) => change.Kind is not ("import" or "connection");

    private static string Format(Change change) =>
        $"id: {change.Position}\nevent: {change.Kind}\ndata: {change.Json.ToStringUtf8()}\n\n";

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken cancellationToken)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}
