using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Grpc.Net.Client;

namespace CreatorIntel.StandIns.Tests.Grpc;

/// <summary>The echo service on grpc-js.</summary>
public sealed class ForeignServer : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _cancelled = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    internal GrpcChannel Channel { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _process = await NodeTools.StartAsync("server.js");
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var port = await _port.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port}", new GrpcChannelOptions { MaxReceiveMessageSize = null });
    }

    /// <summary>Waits until the server has seen the call with this text cancelled.</summary>
    public Task CancelledAsync(string text) => Entry(text).Task.WaitAsync(TimeSpan.FromSeconds(30));

    public async ValueTask DisposeAsync()
    {
        Channel?.Dispose();
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (string.IsNullOrEmpty(line))
            return;
        var message = JsonElement.Parse(line);
        if (message.TryGetProperty("port", out var port))
            _port.TrySetResult(port.GetInt32());
        else
            Entry(message.GetProperty("cancelled").GetString()!).TrySetResult();
    }

    private TaskCompletionSource Entry(string text) => _cancelled.GetOrAdd(text, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
