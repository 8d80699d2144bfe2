using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

/// <summary>Tells a test what the service saw of a hanging call.</summary>
internal sealed class CallLog
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<DateTime>> _cancelled = new();

    /// <summary>The deadline of the call with this text, once its token has fired.</summary>
    public Task<DateTime> CancelledAsync(string text) => Entry(text).Task.WaitAsync(TimeSpan.FromSeconds(30));

    public void Cancelled(string text, DateTime deadline) => Entry(text).TrySetResult(deadline);

    private TaskCompletionSource<DateTime> Entry(string text) =>
        _cancelled.GetOrAdd(text, _ => new TaskCompletionSource<DateTime>(TaskCreationOptions.RunContinuationsAsynchronously));
}

internal sealed class EchoService(CallLog log) : Echo.EchoBase
{
    public override async Task<EchoMessage> Say(EchoMessage request, ServerCallContext context)
    {
        var echoed = new Metadata();
        foreach (var entry in context.RequestHeaders.Where(entry => entry.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            echoed.Add(entry);
            context.ResponseTrailers.Add(entry);
        }

        if (echoed.Count > 0)
            await context.WriteResponseHeadersAsync(echoed);
        return request;
    }

    public override async Task Count(CountRequest request, IServerStreamWriter<EchoMessage> responseStream, ServerCallContext context)
    {
        var payload = ByteString.CopyFrom(new byte[request.PayloadSize]);
        for (var number = 1; number <= request.Messages; number++)
            await responseStream.WriteAsync(new EchoMessage { Number = number, Payload = payload }, context.CancellationToken);
        if (request.Code != 0)
            context.Status = new Status((StatusCode)request.Code, "counted");
    }

    public override async Task<EchoMessage> Fail(FailRequest request, ServerCallContext context)
    {
        if (request.AfterHeaders)
            await context.WriteResponseHeadersAsync(new Metadata { { "x-first", "headers" } });
        if (request.Unhandled)
            throw new InvalidDataException(request.Detail);
        throw new RpcException(
            new Status((StatusCode)request.Code, request.Detail),
            new Metadata { { "x-reason", "asked" }, { "x-reason-bin", [0, 255, 7] } });
    }

    public override async Task<EchoMessage> Hang(EchoMessage request, ServerCallContext context)
    {
        await context.WriteResponseHeadersAsync(new Metadata { { "x-hanging", "yes" } });
        await UntilCancelledAsync(request, context);
        return request;
    }

    public override async Task HangStream(EchoMessage request, IServerStreamWriter<EchoMessage> responseStream, ServerCallContext context)
    {
        await responseStream.WriteAsync(new EchoMessage { Number = 1 }, context.CancellationToken);
        await UntilCancelledAsync(request, context);
    }

    private async Task UntilCancelledAsync(EchoMessage request, ServerCallContext context)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (context.CancellationToken.Register(cancelled.SetResult))
            await cancelled.Task;
        log.Cancelled(request.Text, context.Deadline);
    }
}
