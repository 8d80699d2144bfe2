using System.Diagnostics;

namespace CreatorIntel.System.Tests;

public sealed class TraceTests(RunningSystem system)
{
    private static readonly string[] Services = ["gateway", "ingestion", "metrics", "valuation", "insights", "dashboard"];

    [Fact]
    public async Task One_upload_is_one_trace_through_every_service_to_the_page()
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        using var follow = await system.FollowAsync();

        await system.Web.ImportAsync([Imports.Posts("trace", 25)], "traced", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
        await follow.UntilAsync("metrics", "my~instagram~traced");

        var reached = await Eventually.AsAsync(
            () => Task.FromResult(system.Telemetry.ServicesOf(trace, Services)),
            services => services.Count == Services.Length, TimeSpan.FromSeconds(30), "every service has exported its part of the trace");
        reached.ShouldBe(Services, ignoreOrder: true);
        await Eventually.AsAsync(
            () => Task.FromResult(system.Telemetry.Mentions(trace, "tell page")), told => told, TimeSpan.FromSeconds(30), "the trace ends at the page");
    }
}
