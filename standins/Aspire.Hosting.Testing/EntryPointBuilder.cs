using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>The description that an application host's entry point made, which waits to be built until the test says so.</summary>
internal sealed class EntryPointBuilder : IDistributedApplicationTestingBuilder
{
    private readonly IDistributedApplicationBuilder _inner;
    private readonly EntryPointRun _run;

    private EntryPointBuilder(IDistributedApplicationBuilder inner, EntryPointRun run) => (_inner, _run) = (inner, run);

    public ConfigurationManager Configuration => _inner.Configuration;
    public string AppHostDirectory => _inner.AppHostDirectory;
    public Assembly? AppHostAssembly => _inner.AppHostAssembly;
    public IHostEnvironment Environment => _inner.Environment;
    public IServiceCollection Services => _inner.Services;
    public IList<IResource> Resources => _inner.Resources;

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource => _inner.AddResource(resource);

    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource => _inner.CreateResourceBuilder(resource);

    public static async Task<IDistributedApplicationTestingBuilder> CreateAsync(Assembly assembly, string[] args, CancellationToken cancellationToken)
    {
        var run = new EntryPointRun();
        run.Start(assembly, args);
        var described = await run.Described.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new EntryPointBuilder(described, run);
    }

    public DistributedApplication Build() => BuildAsync().GetAwaiter().GetResult();

    public Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default)
    {
        _run.MayBuild.TrySetResult();
        return _run.Built.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        var application = await BuildAsync().ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }

    private sealed class EntryPointRun
    {
        public TaskCompletionSource<IDistributedApplicationBuilder> Described { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public TaskCompletionSource MayBuild { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public TaskCompletionSource<DistributedApplication> Built { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Start(Assembly assembly, string[] args)
        {
            var entryPoint = assembly.EntryPoint ?? throw new InvalidOperationException($"Assembly {assembly.GetName().Name} does not have an entry point.");
            var interceptor = new ApplicationInterceptor(assembly)
            {
                OnBuilding = builder =>
                {
                    Described.TrySetResult(builder);
                    MayBuild.Task.GetAwaiter().GetResult();
                },
                OnBuilt = application => Built.TrySetResult(application),
            };
            new Thread(() => Invoke(entryPoint, args, interceptor)) { IsBackground = true, Name = $"{assembly.GetName().Name} entry point" }.Start();
        }

        private void Invoke(MethodInfo entryPoint, string[] args, ApplicationInterceptor interceptor)
        {
            ApplicationInterceptor.Current = interceptor;
            try
            {
                entryPoint.Invoke(null, entryPoint.GetParameters().Length == 0 ? [] : [args]);
                Fail(new InvalidOperationException($"The entry point exited without building a {nameof(DistributedApplication)}."));
            }
            catch (TargetInvocationException error)
            {
                Fail(error.InnerException ?? error);
            }
        }

        private void Fail(Exception error)
        {
            Described.TrySetException(error);
            Built.TrySetException(error);
        }
    }
}
