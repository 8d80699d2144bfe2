using System.Globalization;
using Npgsql;

namespace LocalServers;

/// <summary>Where a private PostgreSQL keeps its data, and who may connect to it.</summary>
internal sealed record PostgresOptions(string Folder, int Port, string Username, string Password)
{
    /// <summary>Settings for the server's command line, as <c>-c name=value</c> pairs.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
    public Action<string, bool>? OnLine { get; init; }
}

/// <summary>A private PostgreSQL on the loopback address, from the programs installed on this machine.</summary>
internal sealed class PostgresServer : ILocalServer
{
    public const string Missing =
        "PostgreSQL is not installed on this machine: install it (Debian and Ubuntu: apt-get install postgresql; macOS: brew install postgresql@17).";

    private static readonly TimeSpan FastShutdown = TimeSpan.FromSeconds(20);

    // The children of a server that was killed end a moment after it; until then the data folder is taken.
    private const string OrphansOfKilledServer = "pre-existing shared memory block";
    private const int AttemptsWhileOrphansEnd = 60;
    private static readonly TimeSpan PauseWhileOrphansEnd = TimeSpan.FromMilliseconds(500);

    private readonly ChildProcess _process;

    private PostgresServer(ChildProcess process) => _process = process;

    public int ProcessId => _process.Id;
    public Task<int> Exited => _process.Exited;

    /// <summary>Creates the data folder where it does not exist yet, starts the server and waits until it takes connections.</summary>
    /// <exception cref="InvalidOperationException">The programs are missing, or the server ended; the message holds what it said.</exception>
    public static async Task<PostgresServer> StartAsync(PostgresOptions options, CancellationToken cancellationToken)
    {
        var programs = ServerPrograms.PostgresFolder ?? throw new MissingServerException(Missing);
        var data = Path.Combine(options.Folder, "data");
        Directory.CreateDirectory(options.Folder);
        var account = await ServerAccount.OwnAsync(options.Folder, cancellationToken).ConfigureAwait(false);
        if (!Directory.Exists(data))
            await InitializeAsync(programs, data, options, account, cancellationToken).ConfigureAwait(false);

        for (var left = AttemptsWhileOrphansEnd; ; left--)
        {
            var process = await LaunchAsync(programs, data, options, account).ConfigureAwait(false);
            var server = new PostgresServer(process);
            var connection = ConnectionString(options.Port, options.Username, options.Password, "postgres") + ";Pooling=false";
            try
            {
                if (await ServerProbe.WaitAsync(process, () => TakesConnectionsAsync(connection, cancellationToken), cancellationToken).ConfigureAwait(false))
                    return server;
                if (left == 0 || !process.LastLines.Contains(OrphansOfKilledServer, StringComparison.Ordinal))
                    throw new InvalidOperationException($"PostgreSQL did not start on port {options.Port}:{Environment.NewLine}{process.LastLines}");
            }
            catch
            {
                await server.DisposeAsync().ConfigureAwait(false);
                throw;
            }

            await server.DisposeAsync().ConfigureAwait(false);
            await Task.Delay(PauseWhileOrphansEnd, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task<ChildProcess> LaunchAsync(string programs, string data, PostgresOptions options, ServerAccount? account) =>
        ChildProcess.StartAsync(new(Path.Combine(programs, "postgres"),
        [
            "-D", data,
            "-c", "listen_addresses=127.0.0.1",
            "-c", string.Create(CultureInfo.InvariantCulture, $"port={options.Port}"),
            "-c", "unix_socket_directories=",
            "-c", "timezone=UTC",
            "-c", "log_timezone=UTC",
            .. options.Arguments,
        ])
        {
            Account = account,
            OnParentDeath = Signal.Quit,
            OnLine = options.OnLine,
        });

    public static string ConnectionString(int port, string username, string password, string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Database={database};Username={username};Password={password}");

    /// <summary>Creates a database unless the server has it.</summary>
    public static async Task CreateDatabaseAsync(string connectionString, string name, CancellationToken cancellationToken)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres", Pooling = false };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var create = connection.CreateCommand();
        create.CommandText = $"CREATE DATABASE \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        try
        {
            await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.DuplicateDatabase)
        {
        }
    }

    public static async Task<bool> TakesConnectionsAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Ends the sessions, writes what is in memory to disk and stops.</summary>
    public Task StopAsync() => _process.StopAsync(Signal.Interrupt, FastShutdown);

    public async ValueTask DisposeAsync()
    {
        await _process.StopAsync(Signal.Quit, FastShutdown).ConfigureAwait(false);
        await _process.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task InitializeAsync(
        string programs, string data, PostgresOptions options, ServerAccount? account, CancellationToken cancellationToken)
    {
        // Initialised under another name, so that a run that was interrupted is not taken for a finished one.
        var unfinished = data + ".new";
        var passwordFile = Path.Combine(options.Folder, "password");
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);

        try
        {
            await PrivateFile.WriteAsync(passwordFile, options.Password, cancellationToken).ConfigureAwait(false);
            await ServerAccount.OwnAsync(options.Folder, cancellationToken).ConfigureAwait(false);
            await ChildProcess.RunAsync(new(Path.Combine(programs, "initdb"),
            [
                "-D", unfinished, "-U", options.Username, "--pwfile", passwordFile,
                "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--no-sync",
            ])
            { Account = account }, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(passwordFile);
        }

        Directory.Move(unfinished, data);
    }
}
