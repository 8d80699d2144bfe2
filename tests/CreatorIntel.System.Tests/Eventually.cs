using System.Diagnostics;

namespace CreatorIntel.System.Tests;

/// <summary>Waits for a condition, with a limit.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<T> AsAsync<T>(Func<Task<T>> read, Func<T, bool> ready, TimeSpan limit, string what)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                var value = await read();
                if (ready(value)) return value;
            }
            catch (HttpRequestException) when (watch.Elapsed < limit)
            {
                // A part of the system is being restarted.
            }

            if (watch.Elapsed > limit) throw new TimeoutException($"It did not come to pass within {limit} that {what}.");
            await Task.Delay(Pause);
        }
    }
}
