using System.Diagnostics;

namespace CreatorIntel.Benchmarks.Grpc;

/// <summary>What a number of callers got done in a time.</summary>
/// <param name="Operations">Done by all callers together.</param>
/// <param name="Elapsed">From the first start to the last end.</param>
/// <param name="Median">Of one operation.</param>
/// <param name="P99">Of one operation.</param>
/// <param name="Processor">Time that both processes spent: it says more than the clock where other programs run beside.</param>
internal sealed record Measurement(long Operations, TimeSpan Elapsed, TimeSpan Median, TimeSpan P99, TimeSpan Processor)
{
    public double PerSecond => Operations / Elapsed.TotalSeconds;

    /// <summary>Callers repeat an operation, each one after the other; only what starts after the warm-up counts.</summary>
    public static async Task<Measurement> OfAsync(int callers, TimeSpan warmUp, TimeSpan duration, Process server, Func<Task> operation)
    {
        await RepeatAsync(callers, warmUp, operation);
        var started = Stopwatch.GetTimestamp();
        var before = ProcessorTime(server);
        var latencies = await RepeatAsync(callers, duration, operation);
        var elapsed = Stopwatch.GetElapsedTime(started);
        latencies.Sort();
        return new Measurement(latencies.Count, elapsed, Stopwatch.GetElapsedTime(0, latencies[latencies.Count / 2]), Stopwatch.GetElapsedTime(0, latencies[(int)(latencies.Count * 0.99)]), ProcessorTime(server) - before);
    }

    private static TimeSpan ProcessorTime(Process server)
    {
        server.Refresh();
        return server.TotalProcessorTime + Environment.CpuUsage.TotalTime;
    }

    private static async Task<List<long>> RepeatAsync(int callers, TimeSpan duration, Func<Task> operation)
    {
        var results = await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(CallerAsync)));
        return [.. results.SelectMany(latencies => latencies)];

        async Task<List<long>> CallerAsync()
        {
            var latencies = new List<long>(100_000);
            var end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
            for (var now = Stopwatch.GetTimestamp(); now < end;)
            {
                await operation();
                var after = Stopwatch.GetTimestamp();
                latencies.Add(after - now);
                now = after;
            }

            return latencies;
        }
    }
}
