using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>The standard health service over the health checks of the application.</summary>
internal sealed class HealthService(
    HealthCheckService checks,
    WatchedStatuses statuses,
    IOptions<GrpcHealthChecksOptions> options,
    IOptions<HealthCheckOptions> httpOptions,
    IHostApplicationLifetime application) : Grpc.Health.V1.Health.HealthBase
{
    public override async Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context)
    {
        var status = await RunChecksAsync(request.Service, context.CancellationToken);
        return status == ServingStatus.ServiceUnknown ? throw new RpcException(new Status(StatusCode.NotFound, "")) : new HealthCheckResponse { Status = status };
    }

    public override async Task Watch(HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        // A call that never ends would keep the server from stopping.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, application.ApplicationStopping);
        using var subscription = statuses.Watch(request.Service, out var changes);
        try
        {
            var told = await RunChecksAsync(request.Service, ended.Token);
            await responseStream.WriteAsync(new HealthCheckResponse { Status = told }, CancellationToken.None);
            await foreach (var status in changes.ReadAllAsync(ended.Token))
            {
                if (status != told)
                    await responseStream.WriteAsync(new HealthCheckResponse { Status = told = status }, CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            if (!context.CancellationToken.IsCancellationRequested)
                await responseStream.WriteAsync(new HealthCheckResponse { Status = ServingStatus.NotServing }, CancellationToken.None);
        }
    }

    private async Task<ServingStatus> RunChecksAsync(string service, CancellationToken cancellationToken)
    {
        if (!options.Value.Services.TryGet(service, out var mapping))
            return ServingStatus.ServiceUnknown;
        var report = await checks.CheckHealthAsync(
            check => httpOptions.Value.Predicate?.Invoke(check) != false && mapping.HealthCheckPredicate?.Invoke(new(check.Name, check.Tags)) != false,
            cancellationToken);
        return WatchedStatuses.Summarize(report.Entries.Select(entry => entry.Value.Status));
    }
}
