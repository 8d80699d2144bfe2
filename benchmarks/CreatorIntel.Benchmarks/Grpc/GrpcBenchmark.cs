using System.Diagnostics;
using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;

namespace CreatorIntel.Benchmarks.Grpc;

/// <summary>Calls between two processes of this machine: unary with 1 and 16 callers, and a server stream; then the same with Node's grpc-js as the client.</summary>
internal static class GrpcBenchmark
{
    private const int StreamLength = 100_000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync()
    {
        using var server = StartServer();
        try
        {
            var address = (await server.StandardOutput.ReadLineAsync())!;
            using var channel = GrpcChannel.ForAddress(address);
            var client = new Pinger.PingerClient(channel);
            var request = new PingMessage { Number = 1, Payload = ByteString.CopyFrom(new byte[100]) };

            Row("gRPC, 100 bytes", "per second", "p50", "p99", "CPU each");
            foreach (var callers in new[] { 1, 16 })
            {
                var unary = await Measurement.OfAsync(callers, WarmUp, Duration, server, async () => await client.PingAsync(request));
                Row($"unary calls, {callers} at a time", Number(unary.PerSecond), Microseconds(unary.Median), Microseconds(unary.P99), Microseconds(unary.Processor / unary.Operations));
            }

            var stream = await Measurement.OfAsync(1, WarmUp, Duration, server, () => ReadStreamAsync(client));
            Row("server stream, messages", Number(stream.PerSecond * StreamLength), "", "", Microseconds(stream.Processor / stream.Operations / StreamLength));

            foreach (var peer in await NodeClient.MeasureAsync(new Uri(address), WarmUp, Duration))
                Row(peer.Name, Number(peer.PerSecond), peer.Median, peer.P99, "");
            return 0;
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
        }
    }

    public static string Microseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0.##} µs");

    private static async Task ReadStreamAsync(Pinger.PingerClient client)
    {
        using var call = client.Stream(new StreamRequest { Messages = StreamLength, PayloadSize = 100 });
        var read = 0;
        while (await call.ResponseStream.MoveNext())
            read++;
        if (read != StreamLength)
            throw new InvalidOperationException($"{read} of {StreamLength} messages arrived.");
    }

    private static Process StartServer() => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [PingServer.Command]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static void Row(string name, string rate, string median, string p99, string processor) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36}{rate,14}{median,12}{p99,12}{processor,12}"));
}
