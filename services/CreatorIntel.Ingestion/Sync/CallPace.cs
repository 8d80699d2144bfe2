namespace CreatorIntel.Ingestion.Sync;

/// <summary>How fast calls follow each other while a limit comes near.</summary>
internal static class CallPace
{
    /// <summary>A worker that waits holds its thread: longer waits are left to the scheduler.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long to wait after a call was taken from the budget. From three quarters of the limit on the calls
    /// that are left are spread over what is left of the window.
    /// </summary>
    /// <param name="used">Calls in the window, this one with them.</param>
    /// <param name="most">Calls that may be made in a window.</param>
    /// <param name="oldestLeavesIn">When the window forgets its oldest call.</param>
    /// <param name="told">Share that the platform says is used, 0 to 1.</param>
    public static TimeSpan After(long used, long most, TimeSpan oldestLeavesIn, double told)
    {
        var own = (double)used / most;
        if (Math.Max(own, told) < CallBudget.SlowFrom) return TimeSpan.Zero;
        var left = Math.Max(1, (1 - Math.Max(own, told)) * most);
        var spread = oldestLeavesIn / left;
        return spread < Longest ? spread : Longest;
    }
}
