using Microsoft.Extensions.Hosting;

namespace Marten.Internal;

/// <summary>Brings the database up to date before the application starts.</summary>
internal sealed class StoreActivator(IDocumentStore store) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var options = ((DocumentStore)store).Options;
        if (options.ApplyChangesOnStartup) await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        foreach (var data in options.InitialData) await data.Populate(store, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
