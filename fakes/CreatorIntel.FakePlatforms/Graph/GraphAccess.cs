using System.Text.Json;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>The door of the Graph API: a token in the header, one version, and a limit of calls an hour that it tells of.</summary>
internal sealed class GraphAccess(TimeProvider clock, IConfiguration configuration)
{
    public const string Version = "v26.0";
    public const string Token = "fake-graph-token";
    public const string WritingToken = "fake-graph-token-that-writes";
    public const string LoginToken = "fake-instagram-login-token";
    public const string RenewedToken = "fake-instagram-login-token-renewed";

    private const int DefaultCallsAnHour = 5000;

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _calls = [];
    private readonly int _callsAnHour = configuration.GetValue("Graph:CallsAnHour", DefaultCallsAnHour);

    /// <summary>Lets a call in, or says why not.</summary>
    public async ValueTask<object?> EnterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (request.Query.ContainsKey("access_token")) return GraphError.TokenInUrl.Answer();
        if (TokenOf(request) is not (Token or WritingToken or LoginToken or RenewedToken)) return GraphError.BadToken.Answer();
        if (request.RouteValues["version"] is { } version && (string)version != Version)
            return GraphError.Of("(#2635) You are calling a version of the Graph API that does not exist.", 2635).Answer();

        var percent = Count();
        context.HttpContext.Response.Headers["X-App-Usage"] =
            JsonSerializer.Serialize(new { call_count = Math.Min(percent, 100), total_cputime = 1, total_time = 1 });
        context.HttpContext.Response.Headers["X-Business-Use-Case-Usage"] = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            [GraphWorld.AccountId] = new[]
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

    private int Count()
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            _calls.Enqueue(now);
            while (now - _calls.Peek() > TimeSpan.FromHours(1)) _calls.Dequeue();
            return (int)(_calls.Count * 100L / _callsAnHour);
        }
    }
}
