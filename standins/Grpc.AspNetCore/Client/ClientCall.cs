using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Protocol;
using Microsoft.Extensions.Logging;

namespace Grpc.Net.Client;

/// <summary>What unary and streaming calls share: the request, the deadline, cancellation, and the one status that a call ends with.</summary>
internal sealed partial class ClientCall : IDisposable
{
    private static readonly ActivitySource Activities = new("Grpc.Net.Client");

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _cancellation = new();
    private readonly CancellationTokenRegistration _callerCancelled;
    private readonly TimeSpan? _timeout;
    private Activity? _activity;
    private HttpResponseMessage? _response;
    private TaskCompletionSource<Metadata>? _headers;
    private Status? _status;
    private Task? _result;
    private HttpHeaders? _trailers;

    public ClientCall(GrpcChannel channel, IMethod method, CallOptions options)
    {
        Channel = channel;
        Method = method;
        Options = options;
        _timeout = TimeoutOf(options.Deadline);
        channel.Started(this);
        if (_timeout <= TimeSpan.Zero)
        {
            Cancel(new Status(StatusCode.DeadlineExceeded, ""));
            return;
        }

        _callerCancelled = options.CancellationToken.UnsafeRegister(static (call, token) => ((ClientCall)call!).CancelledBy(token), this);
        if (_timeout?.TotalMilliseconds < uint.MaxValue)
        {
            _cancellation.Token.UnsafeRegister(static call => ((ClientCall)call!).End(new Status(StatusCode.DeadlineExceeded, "")), this);
            _cancellation.CancelAfter(_timeout.Value);
        }
    }

    public GrpcChannel Channel { get; }

    public IMethod Method { get; }

    public CallOptions Options { get; }

    public CancellationToken Cancellation => _cancellation.Token;

    public bool IsDisposed { get; private set; }

    /// <summary>Set once <see cref="SendAsync"/> has returned.</summary>
    public HttpResponseMessage Response => _response!;

    /// <summary>Sends the request; the status is null where a body follows, which ends with it.</summary>
    public async Task<Status?> SendAsync<TRequest>(TRequest request, Marshaller<TRequest> marshaller)
    {
        Cancellation.ThrowIfCancellationRequested();
        _activity = Activities.StartActivity("Grpc.Net.Client.GrpcOut", ActivityKind.Client)?.AddTag("grpc.method", Method.FullName);
        var message = CreateRequest(request, marshaller);
        var response = Channel.Invoker is HttpClient client
            ? await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, Cancellation).ConfigureAwait(false)
            : await Channel.Invoker.SendAsync(message, Cancellation).ConfigureAwait(false);

        lock (_gate)
        {
            if (_status is not null)
            {
                response.Dispose();
                throw new OperationCanceledException();
            }

            _response = response;
            _headers?.TrySetResult(ResponseStatus.ReadMetadata(response.Headers));
        }

        var status = ResponseStatus.OfHeaders(response, out var withTrailers);
        if (status is not null)
            _trailers = withTrailers ? response.Headers : response.TrailingHeaders;
        return status;
    }

    /// <summary>The body is read to its end: the trailers say how the call went.</summary>
    public Status ReadStatus()
    {
        _trailers = Response.TrailingHeaders;
        return ResponseStatus.OfTrailers(Response);
    }

    /// <summary>Sets the status unless the call has one already; the first one stays.</summary>
    public Status End(Status status)
    {
        lock (_gate)
        {
            if (_status is { } earlier)
                return earlier;
            _status = status;
            if (_headers is { Task.IsCompleted: false } headers)
                headers.TrySetException(new RpcException(status, ReadTrailersIfValid()));
            _ = _headers?.Task.Exception;
        }

        if (status.StatusCode != StatusCode.OK)
            Observe(_result);
        _callerCancelled.Unregister();
        if (_timeout is not null)
            _cancellation.CancelAfter(Timeout.Infinite);
        Channel.Ended(this);
        _response?.Dispose();
        if (status.StatusCode != StatusCode.OK)
            LogFailed(Channel.Logger, status.StatusCode, status.Detail, status.DebugException);
        StopActivity(status);
        return status;
    }

    /// <summary>Keeps the failure of a response that nobody awaits, say of a disposed call, from becoming an unobserved one.</summary>
    public void Returns(Task result)
    {
        lock (_gate)
        {
            _result = result;
            if (_status is null)
                return;
        }

        Observe(result);
    }

    /// <summary>Ends the call for an exception of any kind, and gives the one to throw.</summary>
    public Exception Fail(Exception exception, string summary)
    {
        var status = End(exception switch
        {
            RpcException rpc => rpc.Status,
            // Every other reason to cancel sets its status first.
            _ when _cancellation.IsCancellationRequested => new Status(StatusCode.DeadlineExceeded, ""),
            OperationCanceledException => new Status(StatusCode.Cancelled, "", exception),
            _ => StatusOf(exception, summary),
        });
        return ExceptionOf(status);
    }

    public Exception ExceptionOf(Status status)
    {
        if (Channel.Options.ThrowOperationCanceledOnCancellation && status.StatusCode is StatusCode.Cancelled or StatusCode.DeadlineExceeded)
            return new OperationCanceledException(status.Detail, status.DebugException, Options.CancellationToken.IsCancellationRequested ? Options.CancellationToken : Cancellation);
        return new RpcException(status, ReadTrailersIfValid());
    }

    public Task<Metadata> ResponseHeadersAsync()
    {
        lock (_gate)
        {
            if (_headers is null)
            {
                _headers = new(TaskCreationOptions.RunContinuationsAsynchronously);
                if (_response is not null)
                    _headers.SetResult(ResponseStatus.ReadMetadata(_response.Headers));
                else if (_status is { } status)
                    _headers.SetException(new RpcException(status));
            }

            return _headers.Task;
        }
    }

    /// <summary>Null while the call is under way.</summary>
    public Status? EndedWith
    {
        get
        {
            lock (_gate)
                return _status;
        }
    }

    public Status GetStatus() => EndedWith ?? throw new InvalidOperationException("Unable to get the status because the call is not complete.");

    public Metadata GetTrailers() => EndedWith is null || ReadTrailers() is not { } trailers
        ? throw new InvalidOperationException("Can't get the call trailers because the call has not completed successfully.")
        : trailers;

    public void Dispose()
    {
        IsDisposed = true;
        Cancel(new Status(StatusCode.Cancelled, "gRPC call disposed."));
    }

    public void CancelledBy(CancellationToken token) => Cancel(new Status(StatusCode.Cancelled, "Call canceled by the client.", new OperationCanceledException(token)));

    /// <summary>Null where the response did not come that far. Most callers never ask.</summary>
    private Metadata? ReadTrailers() => _trailers is null ? null : ResponseStatus.ReadMetadata(_trailers);

    /// <summary>A malformed trailer must not hide the status that came with it.</summary>
    private Metadata ReadTrailersIfValid()
    {
        try
        {
            return ReadTrailers() ?? Metadata.Empty;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return Metadata.Empty;
        }
    }

    private static void Observe(Task? result) =>
        result?.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private void Cancel(Status status)
    {
        if (EndedWith is not null)
            return;
        End(status);
        _cancellation.Cancel();
    }

    private void StopActivity(Status status)
    {
        if (_activity is null)
            return;
        // Stopping makes the activity's parent the current one, here perhaps in the middle of something else.
        var current = Activity.Current;
        _activity.AddTag("grpc.status_code", ((int)status.StatusCode).ToString(CultureInfo.InvariantCulture));
        _activity.Stop();
        if (current != _activity)
            Activity.Current = current;
    }

    private Status StatusOf(Exception exception, string summary)
    {
        var code = ExceptionStatus.CodeOf(exception);
        // The server's clock may be ahead of ours: it resets the stream for a deadline that is due here in a moment.
        if (code == StatusCode.Cancelled && Options.Deadline <= TimeProvider.System.GetUtcNow().UtcDateTime)
            code = StatusCode.DeadlineExceeded;
        return new Status(code, $"{summary} {ExceptionStatus.Describe(exception)}", exception);
    }

    private HttpRequestMessage CreateRequest<TRequest>(TRequest request, Marshaller<TRequest> marshaller)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Channel.UriOf(Method)) { Version = Channel.Version, VersionPolicy = Channel.VersionPolicy };
        var headers = message.Headers;
        string? encoding = null;
        headers.TryAddWithoutValidation("User-Agent", "grpc-dotnet-creatorintel/1.0");
        headers.TryAddWithoutValidation("TE", "trailers");
        headers.TryAddWithoutValidation(GrpcHeaders.AcceptEncoding, MessageCompression.Accepted);
        foreach (var entry in Options.Headers ?? Metadata.Empty)
        {
            if (entry.Key == GrpcHeaders.RequestedEncoding)
                headers.TryAddWithoutValidation(GrpcHeaders.Encoding, encoding = entry.Value);
            else if (entry.Key != GrpcHeaders.Timeout)
                headers.TryAddWithoutValidation(entry.Key, entry.Encoded);
        }

        if (_timeout is { } timeout)
            headers.TryAddWithoutValidation(GrpcHeaders.Timeout, GrpcTimeout.Encode(timeout));
        var compress = encoding is not null && MessageCompression.IsSupported(encoding) && Options.WriteOptions?.AllowsCompression != false;
        message.Content = new RequestContent<TRequest>(request, marshaller, Channel.Options.MaxSendMessageSize, compress ? encoding : null);
        return message;
    }

    private static TimeSpan? TimeoutOf(DateTime? deadline)
    {
        if (deadline is not { } end || end == DateTime.MaxValue)
            return null;
        if (end != DateTime.MinValue && end.Kind != DateTimeKind.Utc)
            throw new InvalidOperationException("Deadline must have a kind DateTimeKind.Utc or be equal to DateTime.MaxValue or DateTime.MinValue.");
        var timeout = end - TimeProvider.System.GetUtcNow().UtcDateTime;
        return timeout > GrpcTimeout.Longest ? GrpcTimeout.Longest : timeout;
    }

    [LoggerMessage(EventId = 3, EventName = "GrpcStatusError", Level = LogLevel.Information, Message = "Call failed with gRPC error status. Status code: '{StatusCode}', Message: '{StatusMessage}'.")]
    private static partial void LogFailed(ILogger logger, StatusCode statusCode, string statusMessage, Exception? debugException);
}
