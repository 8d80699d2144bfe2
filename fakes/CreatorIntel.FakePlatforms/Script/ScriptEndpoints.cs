namespace CreatorIntel.FakePlatforms.Script;

/// <summary>How a script is given from outside: what goes wrong, and what was asked.</summary>
internal static class ScriptEndpoints
{
    public static void MapScript(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/_script", (Mishap[] mishaps, Mishaps script) => script.Add(mishaps));
        routes.MapDelete("/_script", (Mishaps script) => script.Clear());
        routes.MapGet("/_requests", (RequestLog log) => log.To());
        routes.MapDelete("/_requests", (RequestLog log) => log.Clear());
    }
}
