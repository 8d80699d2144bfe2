namespace LocalServers;

/// <summary>Finds the programs of servers that are installed on this machine.</summary>
internal static class ServerPrograms
{
    private static readonly string[] PostgresFolders =
        ["/usr/lib/postgresql", "/usr/local/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];

    private static readonly string[] RabbitMqFolders =
        ["/usr/lib/rabbitmq/bin", "/opt/rabbitmq/sbin", "/opt/homebrew/opt/rabbitmq/sbin", "/usr/local/opt/rabbitmq/sbin"];

    /// <summary>The folder with initdb and postgres; of several versions the newest. Null where none is installed.</summary>
    public static string? PostgresFolder { get; } = FindPostgres();

    /// <summary>The rabbitmq-server script itself, not a wrapper that changes the user. Null where it is not installed.</summary>
    public static string? RabbitMqServer { get; } =
        RabbitMqFolders.Select(folder => Path.Combine(folder, "rabbitmq-server")).FirstOrDefault(File.Exists);

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static string? FindPostgres()
    {
        var versions =
            from root in PostgresFolders
            where Directory.Exists(root)
            from version in Directory.GetDirectories(root)
            let name = Path.GetFileName(version)
            let number = name.StartsWith("postgresql@", StringComparison.Ordinal) ? name["postgresql@".Length..] : name
            where int.TryParse(number, out _)
            let folder = Path.Combine(version, "bin")
            where File.Exists(Path.Combine(folder, "initdb"))
            orderby int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) descending
            select folder;

        return versions.FirstOrDefault() ?? Path.GetDirectoryName(Find("initdb"));
    }
}
