namespace CreatorIntel.ServiceDefaults.EventStore;

/// <summary>Names of tenants that are no workspace.</summary>
public static class Tenancy
{
    /// <summary>For work that spans workspaces. No workspace can have this name: it is no identifier.</summary>
    public const string System = "*system*";
}
