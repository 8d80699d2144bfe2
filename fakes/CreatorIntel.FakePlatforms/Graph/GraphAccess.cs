using System.Text.Json;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>The door of the Graph API: a token in the header, one version, and a limit of calls an hour and account that it tells of.</summary>
internal sealed class GraphAccess(TimeProvider clock, IConfiguration configuration, GraphCreators creators)
{
    public const string Version = "v26.0";
    public const string Token = GraphWorld.FirstToken;
    public const string WritingToken = "fake-graph-token-that-writes";
    public const string LoginToken = "fake-instagram-login-token";
    public const string RenewedToken = "fake-instagram-login-token-renewed";

    private const int DefaultCallsAnHour = 5000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _calls = new(StringComparer.Ordinal);
    private readonly int _callsAnHour = configuration.GetValue("Graph:CallsAnHour", DefaultCallsAnHour);

    /// <summary>Lets a call in, or says why not.</summary>
    public async ValueTask<object?> EnterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (request.Query.ContainsKey("access_token")) return GraphError.TokenInUrl.Answer();
        if (creators.Of(request) is not { } world) return GraphError.BadToken.Answer();
        if (request.RouteValues["version"] is { } version && (string)version != Version)
            return GraphError.Of("(#2635) You are calling a version of the Graph API that does not exist.", 2635).Answer();

        var percent = Count(world.Id);
        context.HttpContext.Response.Headers["X-App-Usage"] =
            JsonSerializer.Serialize(new { call_count = Math.Min(percent, 100), total_cputime = 1, total_time = 1 });
        context.HttpContext.Response.Headers["X-Business-Use-Case-Usage"] = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            [world.Id] = new[]
            {
                new { type = "instagram", call_count = percent, total_cputime = 1, total_time = 1, estimated_time_to_regain_access = percent > 100 ? 19 : 0 },
            },
        });
        return percent > 100 ? GraphError.TooManyCalls.Answer() : await next(context);
    }

    /// <summary>The token that a request carries; null: none.</summary>
    public static string? TokenOf(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : null;
    }

    private int Count(string account)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            if (!_calls.TryGetValue(account, out var calls)) _calls.Add(account, calls = []);
            calls.Enqueue(now);
            while (now - calls.Peek() > TimeSpan.FromHours(1)) calls.Dequeue();
            return (int)(calls.Count * 100L / _callsAnHour);
        }
    }
}
