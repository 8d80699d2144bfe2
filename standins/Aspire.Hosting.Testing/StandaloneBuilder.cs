using Aspire.Hosting.Running;

namespace Aspire.Hosting.Testing;

/// <summary>An application that has no application host of its own.</summary>
internal sealed class StandaloneBuilder(string[] args) : TestingBuilder(CreateInner(args))
{
    private DistributedApplication? _application;

    public override Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(_application ??= Inner.Build());

    public override async ValueTask DisposeAsync()
    {
        if (_application is not null)
            await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static IDistributedApplicationBuilder CreateInner(string[] args)
    {
        ApplicationInterceptor.Current = new ApplicationInterceptor(appHostAssembly: null);
        try
        {
            return DistributedApplication.CreateBuilder(args);
        }
        finally
        {
            ApplicationInterceptor.Current = null;
        }
    }
}
