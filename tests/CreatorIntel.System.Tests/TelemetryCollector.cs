using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CreatorIntel.System.Tests;

/// <summary>Takes what the services export over OTLP/HTTP and tells which services took part in a trace.</summary>
public sealed class TelemetryCollector : IAsyncDisposable
{
    private readonly ConcurrentBag<byte[]> _traces = [];
    private readonly ConcurrentBag<byte[]> _others = [];
    private WebApplication? _server;

    public Uri Address => new(_server!.Urls.Single());

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapPost("/v1/traces", async (HttpRequest request) =>
        {
            _traces.Add(await BodyOfAsync(request));
            return Results.Bytes([], "application/x-protobuf");
        });
        _server.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            _others.Add(await BodyOfAsync(request));
            return Results.Bytes([], "application/x-protobuf");
        });
        await _server.StartAsync();
    }

    /// <summary>
    /// The services that exported a span of the trace. An export holds one service's spans: its name and the trace's
    /// 16 bytes stand in it as they are.
    /// </summary>
    public IReadOnlySet<string> ServicesOf(string traceId, IEnumerable<string> services)
    {
        var trace = Convert.FromHexString(traceId);
        var exports = _traces.Where(export => export.AsSpan().IndexOf(trace) >= 0).ToArray();
        return services
            .Where(service => exports.Any(export => export.AsSpan().IndexOf(Encoding.UTF8.GetBytes(service)) >= 0))
            .ToHashSet();
    }

    /// <summary>True where an export of the trace holds a text, such as the name of a span.</summary>
    public bool Mentions(string traceId, string text)
    {
        var trace = Convert.FromHexString(traceId);
        return _traces.Any(export => export.AsSpan().IndexOf(trace) >= 0 && export.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
    }

    /// <summary>What of these any trace, log or metric holds; null where none does. For texts in ASCII.</summary>
    public string? MentionOf(SearchValues<string> texts)
    {
        foreach (var export in _traces.Concat(_others))
        {
            var text = Encoding.Latin1.GetString(export);
            var at = text.AsSpan().IndexOfAny(texts);
            if (at >= 0) return text.Substring(at, Math.Min(40, text.Length - at));
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    private static async Task<byte[]> BodyOfAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }
}
