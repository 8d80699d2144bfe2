using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Running;

internal sealed record HttpHealthCheckOptions(EndpointReference Endpoint, string Path, int StatusCode);

/// <summary>Healthy when an address answers with the expected status.</summary>
internal sealed class HttpHealthCheck(HttpHealthCheckOptions options, IHttpClientFactory clients) : IHealthCheck
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            using var client = clients.CreateClient(nameof(HttpHealthCheck));
            using var response = await client.GetAsync(new Uri(new Uri(options.Endpoint.Url), options.Path), limit.Token).ConfigureAwait(false);
            return (int)response.StatusCode == options.StatusCode
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"Answered {(int)response.StatusCode}, not {options.StatusCode}.");
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("Does not answer.", error);
        }
    }
}
