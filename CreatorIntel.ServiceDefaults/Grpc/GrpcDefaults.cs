using CreatorIntel.Contracts;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.ServiceDefaults.Grpc;

/// <summary>How services ask each other.</summary>
public static class GrpcDefaults
{
    /// <summary>Largest message a service takes: a page of a large account fits, a mistake does not.</summary>
    public const int MaxMessageBytes = 64 * 1024 * 1024;

    /// <summary>Adds the gRPC server.</summary>
    public static WebApplicationBuilder AddGrpcServer(this WebApplicationBuilder builder)
    {
        builder.Services.AddGrpc(options =>
        {
            options.MaxReceiveMessageSize = MaxMessageBytes;
            options.Interceptors.Add<StatusInterceptor>();
        });
        return builder;
    }

    /// <summary>
    /// Adds a client of another service, whose address is configured as the app host injects it:
    /// <c>services__{name}__http__0</c>.
    /// </summary>
    public static WebApplicationBuilder AddServiceClient<TClient>(this WebApplicationBuilder builder, string service)
        where TClient : ClientBase<TClient>
    {
        var address = builder.Configuration[$"services:{service}:http:0"];
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            throw new InvalidOperationException(
                $"The address of the service '{service}' is missing. The app host sets it; to run a service by hand "
                + $"set the environment variable services__{service}__http__0, for example to http://127.0.0.1:5001.");
        }

        builder.Services.AddSingleton<DeadlineInterceptor>();
        builder.Services.AddGrpcClient<TClient>(options => options.Address = uri)
            .ConfigureChannel(channel => channel.MaxReceiveMessageSize = MaxMessageBytes)
            .AddInterceptor<DeadlineInterceptor>();
        return builder;
    }

    /// <summary>The account a question names.</summary>
    /// <exception cref="RpcException">InvalidArgument: the id is malformed.</exception>
    public static AccountKey AccountOf(string accountId) =>
        AccountKey.TryParse(accountId, out var key)
            ? key
            : throw new RpcException(new Status(
                StatusCode.InvalidArgument, $"'{accountId}' is not an account id. It has the form workspace~platform~id."));
}
