using CreatorIntel.FakePlatforms;
using CreatorIntel.FakePlatforms.Script;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>The fake platforms on a port of their own, at a standing time.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 3, 14, 20, 0, TimeSpan.Zero);

    private readonly WebApplication _app;

    private FakeServer(WebApplication app, StandingClock clock)
    {
        _app = app;
        Clock = clock;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public StandingClock Clock { get; }

    public Uri Address { get; }

    public HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(5) };

    public RequestLog Requests => _app.Services.GetRequiredService<RequestLog>();

    public static async Task<FakeServer> StartAsync()
    {
        var clock = new StandingClock(Now);
        var nowhere = Directory.CreateTempSubdirectory("creatorintel-fakes-").FullName;
        var app = Platforms.Build([$"--contentRoot={nowhere}", "--Kestrel:Endpoints:http:Url=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], clock);
        await app.StartAsync(TestContext.Current.CancellationToken);
        Directory.Delete(nowhere, recursive: true);
        return new FakeServer(app, clock);
    }

    public void Script(params Mishap[] mishaps) => _app.Services.GetRequiredService<Mishaps>().Add(mishaps);

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync()
    {
        Http.Dispose();
        return _app.DisposeAsync();
    }
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
