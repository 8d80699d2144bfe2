namespace Aspire.Hosting.Testing;

/// <summary>The description of an application that a test may change before it is built.</summary>
public interface IDistributedApplicationTestingBuilder : IDistributedApplicationBuilder, IAsyncDisposable
{
    /// <summary>Ends the description.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>An application that is not started yet.</returns>
    Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default);
}
