using System.Diagnostics;
using CreatorIntel.ServiceDefaults.Telemetry;
using MassTransit;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>Work on messages that arrive in batches, as part of the trace of the message that came last.</summary>
public static class MessageTrace
{
    private const string Header = "MT-Activity-Id";

    /// <summary>Starts an activity in the trace of the last message, linked to those of the others.</summary>
    public static Activity? ContinueTrace<T>(this IReadOnlyList<ConsumeContext<T>> messages, string name)
        where T : class
    {
        var activity = TraceParent.Continue(name, messages[^1].Headers.Get<string>(Header));
        foreach (var other in messages.SkipLast(1))
        {
            if (ActivityContext.TryParse(other.Headers.Get<string>(Header), null, true, out var context)) activity?.AddLink(new ActivityLink(context));
        }

        return activity;
    }
}
