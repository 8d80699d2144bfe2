using CreatorIntel.ServiceDefaults.Telemetry;
using Marten;

namespace CreatorIntel.ServiceDefaults.EventStore;

/// <summary>Sessions of one workspace.</summary>
public static class Sessions
{
    /// <summary>
    /// Opens a session that writes to one workspace only. Its events carry the current trace, so that what follows
    /// from them, in whatever service and however late, belongs to the same trace.
    /// </summary>
    public static IDocumentSession OpenSession(this IDocumentStore store, string workspace)
    {
        var session = store.LightweightSession(workspace);
        if (TraceParent.Current is { } trace) session.SetHeader(TraceParent.Header, trace);
        return session;
    }
}
