using System.Text;

namespace CreatorIntel.FakePlatforms.Script;

/// <summary>Notes each request to a platform, and lets happen what the script says.</summary>
internal sealed class Conduct(RequestDelegate next, Mishaps mishaps, RequestLog log, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.Value is not { } path || path.StartsWith("/_", StringComparison.Ordinal) || path == "/alive")
        {
            await next(context);
            return;
        }

        log.Add(await NoteAsync(context.Request, path));
        if (mishaps.Take(context.Request) is not { } mishap)
        {
            await next(context);
            return;
        }

        await Task.Delay(mishap.DelayMilliseconds, context.RequestAborted);
        if (mishap.Cut) await CutAsync(context);
        else if (mishap.Status is { } status) await AnswerAsync(context.Response, status, mishap);
        else await next(context);
    }

    private async Task<LoggedRequest> NoteAsync(HttpRequest request, string path)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        var asksForToken = path.Contains("oauth", StringComparison.Ordinal);
        return new LoggedRequest(
            clock.GetUtcNow(), request.Method, path, request.QueryString.Value ?? "", [.. request.Headers.Keys],
            asksForToken ? "" : body);
    }

    private static async Task AnswerAsync(HttpResponse response, int status, Mishap mishap)
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        foreach (var (name, value) in mishap.Headers ?? new Dictionary<string, string>()) response.Headers[name] = value;
        await response.WriteAsync(mishap.Body, response.HttpContext.RequestAborted);
    }

    private static async Task CutAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("""{"data":[{"id":""", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }
}
