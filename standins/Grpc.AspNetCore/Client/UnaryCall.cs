using Grpc.Core;

namespace Grpc.Net.Client;

internal static class UnaryCall
{
    public static async Task<TResponse> RunAsync<TRequest, TResponse>(ClientCall call, Method<TRequest, TResponse> method, TRequest request)
        where TRequest : class
        where TResponse : class
    {
        TResponse? message = null;
        Status ended;
        try
        {
            var status = await call.SendAsync(request, method.RequestMarshaller).ConfigureAwait(false);
            if (status is null)
            {
                using var messages = await ResponseMessages<TResponse>.OpenAsync(call, method.ResponseMarshaller).ConfigureAwait(false);
                message = await messages.ReadAsync(call.Cancellation).ConfigureAwait(false);
                if (message is not null)
                    await messages.EndAsync(call.Cancellation).ConfigureAwait(false);
                status = call.ReadStatus();
            }

            if (message is null && status.Value.StatusCode == StatusCode.OK)
                status = new Status(StatusCode.Internal, "Failed to deserialize response message.");
            ended = call.End(status.Value);
        }
        catch (Exception exception)
        {
            throw call.Fail(exception, "Error starting gRPC call.");
        }

        return ended.StatusCode == StatusCode.OK ? message! : throw call.ExceptionOf(ended);
    }
}
