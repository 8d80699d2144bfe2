namespace Aspire.Hosting.ApplicationModel;

/// <summary>What a built application consists of.</summary>
/// <param name="resources">The resources.</param>
public class DistributedApplicationModel(IEnumerable<IResource> resources)
{
    /// <summary>The resources, in the order in which they were added.</summary>
    public IReadOnlyList<IResource> Resources { get; } = [.. resources];
}
