using System.Runtime.CompilerServices;

namespace CreatorIntel.Ingestion.Tests;

/// <summary>Hosts of tests don't watch their settings for changes: a machine gives a user only so many watchers.</summary>
internal static class NoWatchers
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
