namespace LocalServers;

/// <summary>The unprivileged account that a server runs as which refuses to run as root.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="MayPassFolders">Whether it may enter folders on the way to its own that only root may enter.</param>
internal sealed record ServerAccount(string Name, bool MayPassFolders = false)
{
    private static readonly string[] Candidates = ["postgres", "nobody"];

    public IReadOnlyList<string> SetprivArguments =>
    [
        "--reuid", Name, "--regid", Name, "--clear-groups",
        .. MayPassFolders ? new[] { "--inh-caps=+dac_override", "--ambient-caps=+dac_override" } : [],
    ];

    /// <summary>Makes <paramref name="folder"/> and everything in it belong to an unprivileged account.</summary>
    /// <returns>That account, or null where this process is not root and needs none.</returns>
    public static async Task<ServerAccount?> OwnAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Environment.IsPrivilegedProcess)
            return null;

        var accounts = await File.ReadAllLinesAsync("/etc/passwd", cancellationToken).ConfigureAwait(false);
        var name = Candidates.FirstOrDefault(candidate => accounts.Any(line => line.StartsWith(candidate + ":", StringComparison.Ordinal)))
            ?? throw new InvalidOperationException("PostgreSQL does not run as root, and there is no account 'postgres' to run it as.");
        var account = new ServerAccount(name);

        await ChildProcess.RunAsync(new("chown", ["-R", name, folder]), cancellationToken).ConfigureAwait(false);
        return await CanEnterAsync(account, folder, cancellationToken).ConfigureAwait(false)
            ? account
            : account with { MayPassFolders = true };
    }

    private static async Task<bool> CanEnterAsync(ServerAccount account, string folder, CancellationToken cancellationToken)
    {
        await using var test = await ChildProcess.StartAsync(new("test", ["-w", folder]) { Account = account }).ConfigureAwait(false);
        return await test.Exited.WaitAsync(cancellationToken).ConfigureAwait(false) == 0;
    }
}
