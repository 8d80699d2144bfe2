namespace Aspire.Hosting.Testing;

/// <summary>Describes applications for tests: fixed ports become free ones, and there is no dashboard.</summary>
public static class DistributedApplicationTestingBuilder
{
    /// <summary>Runs an application host's own entry point up to the point where it builds its application.</summary>
    /// <typeparam name="TEntryPoint">A type of the application host's assembly, such as the class generated for it in the namespace Projects.</typeparam>
    /// <param name="args">The command line of the application host.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The description so far.</returns>
    /// <exception cref="InvalidOperationException">The entry point ended without building an application.</exception>
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(string[] args, CancellationToken cancellationToken = default)
        where TEntryPoint : class => EntryPointBuilder.CreateAsync(typeof(TEntryPoint).Assembly, args, cancellationToken);

    /// <summary>Runs an application host's own entry point up to the point where it builds its application.</summary>
    /// <typeparam name="TEntryPoint">A type of the application host's assembly, such as the class generated for it in the namespace Projects.</typeparam>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The description so far.</returns>
    /// <exception cref="InvalidOperationException">The entry point ended without building an application.</exception>
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(CancellationToken cancellationToken = default)
        where TEntryPoint : class => CreateAsync<TEntryPoint>([], cancellationToken);
}
