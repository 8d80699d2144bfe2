using CreatorIntel.FakePlatforms.Graph;
using CreatorIntel.FakePlatforms.Script;
using CreatorIntel.FakePlatforms.Square;
using CreatorIntel.FakePlatforms.TikTok;

namespace CreatorIntel.FakePlatforms;

/// <summary>
/// Platforms to try a sync against without an account: one server, each platform under a path of its own. All that
/// they tell is generated, and the same at every start on the same day.
/// </summary>
internal static class Platforms
{
    /// <summary>Makes the server; nothing is listened on before it is started.</summary>
    /// <param name="args">Settings.</param>
    /// <param name="clock">The platforms' time; null: that of the machine.</param>
    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(clock ?? TimeProvider.System).AddSingleton<Mishaps>().AddSingleton<RequestLog>();
        builder.Services.AddGraph();
        builder.Services.AddTikTok().AddSquare();

        var app = builder.Build();
        app.UseMiddleware<Conduct>();
        app.MapScript();
        app.MapGraph();
        app.MapTikTok();
        app.MapSquare();
        app.MapGet("/alive", () => "alive");
        return app;
    }
}
