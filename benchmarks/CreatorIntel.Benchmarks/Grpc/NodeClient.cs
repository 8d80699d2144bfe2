using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace CreatorIntel.Benchmarks.Grpc;

/// <summary>A peer figure: grpc-js calls the same server. Without Node there is none.</summary>
internal static class NodeClient
{
    public sealed record Figure(string Name, double PerSecond, string Median, string P99);

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(Uri server, TimeSpan warmUp, TimeSpan duration)
    {
        try
        {
            await RunAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            var output = await RunAsync("node", "client.js", server.Authority, Milliseconds(warmUp), Milliseconds(duration));
            return [.. JsonElement.Parse(output).EnumerateArray().Select(Read)];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("(no Node on the path: no peer figures)");
            return [];
        }
    }

    private static Figure Read(JsonElement row) => new(
        row.GetProperty("name").GetString()!,
        row.GetProperty("perSecond").GetDouble(),
        Time(row, "p50"),
        Time(row, "p99"));

    private static string Time(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? GrpcBenchmark.Microseconds(TimeSpan.FromMicroseconds(value.GetDouble())) : "";

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.Combine(AppContext.BaseDirectory, "Grpc", "foreign"),
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
