using System.Text.Json;
using LocalServers;

namespace Aspire.Hosting.Running;

/// <summary>What the application host keeps between runs.</summary>
internal static class Store
{
    public const string FolderSetting = "Aspire:Store:Path";
    private static readonly Lock FileLock = new();

    /// <summary>The folder, which only the owner may enter.</summary>
    public static string Folder(IDistributedApplicationBuilder builder)
    {
        var folder = Path.GetFullPath(builder.Configuration[FolderSetting] ?? Path.Combine("obj", ".aspire"), builder.AppHostDirectory);
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Gets a secret, or makes it up and keeps it.</summary>
    public static string Secret(IDistributedApplicationBuilder builder, string name, Func<string> create)
    {
        lock (FileLock)
        {
            var path = Path.Combine(Folder(builder), "secrets.json");
            var secrets = File.Exists(path)
                ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path)) ?? []
                : [];
            if (secrets.TryGetValue(name, out var known))
                return known;

            var created = secrets[name] = create();
            PrivateFile.WriteAsync(path, JsonSerializer.Serialize(secrets), CancellationToken.None).GetAwaiter().GetResult();
            return created;
        }
    }
}
