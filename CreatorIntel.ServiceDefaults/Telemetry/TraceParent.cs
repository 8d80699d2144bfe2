using System.Diagnostics;

namespace CreatorIntel.ServiceDefaults.Telemetry;

/// <summary>Carries a trace over a gap in time: through the event store, a queue of imports or the change feed.</summary>
public static class TraceParent
{
    /// <summary>Name of the header that holds the W3C trace context.</summary>
    public const string Header = "traceparent";

    /// <summary>The current trace context; null outside of a trace.</summary>
    public static string? Current => Activity.Current?.Id;

    /// <summary>Starts an activity that continues the given trace; null when nobody listens.</summary>
    public static Activity? Continue(string name, string? traceParent, ActivityKind kind = ActivityKind.Internal) =>
        ActivityContext.TryParse(traceParent, null, isRemote: true, out var parent)
            ? Telemetry.Activities.StartActivity(name, kind, parent)
            : Telemetry.Activities.StartActivity(name, kind);
}
