using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CreatorIntel.ServiceDefaults;

internal sealed class ProcessIsAlive : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy());
}
