using System.Globalization;

namespace LocalServers;

/// <summary>Where a private RabbitMQ keeps its data, and who may connect to it.</summary>
internal sealed record RabbitMqOptions(string Folder, int Port, string Username, string Password)
{
    public Action<string, bool>? OnLine { get; init; }
}

/// <summary>A private RabbitMQ node on the loopback address, from the programs installed on this machine.</summary>
internal sealed class RabbitMqServer : ILocalServer
{
    public const string Missing =
        "RabbitMQ is not installed on this machine: install it (Debian and Ubuntu: apt-get install rabbitmq-server; macOS: brew install rabbitmq).";

    private static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(20);
    private readonly ChildProcess _node;
    private readonly ChildProcess _portMapper;

    private RabbitMqServer(ChildProcess node, ChildProcess portMapper) => (_node, _portMapper) = (node, portMapper);

    public int ProcessId => _node.Id;
    public Task<int> Exited => _node.Exited;

    /// <summary>Starts the node on its folder and waits until it greets clients.</summary>
    /// <exception cref="InvalidOperationException">The program is missing, or the node ended; the message holds what it said.</exception>
    public static async Task<RabbitMqServer> StartAsync(RabbitMqOptions options, CancellationToken cancellationToken)
    {
        var program = ServerPrograms.RabbitMqServer ?? throw new MissingServerException(Missing);
        Directory.CreateDirectory(options.Folder);
        var mapperPort = LoopbackPort.Free();
        var environment = await EnvironmentAsync(options, mapperPort, cancellationToken).ConfigureAwait(false);

        // Erlang would start its port mapper as a daemon that outlives the node: ours is a child like the node.
        var portMapper = await ChildProcess.StartAsync(new(ServerPrograms.Find("epmd") ?? "epmd",
            ["-address", "127.0.0.1", "-port", mapperPort.ToString(CultureInfo.InvariantCulture)])).ConfigureAwait(false);
        var node = await ChildProcess.StartAsync(new(program, [])
        {
            Environment = environment,
            WorkingDirectory = options.Folder,
            OnLine = options.OnLine,
        }).ConfigureAwait(false);

        var server = new RabbitMqServer(node, portMapper);
        try
        {
            return await ServerProbe.WaitAsync(node, () => ServerProbe.AmqpAnswersAsync("127.0.0.1", options.Port, cancellationToken), cancellationToken).ConfigureAwait(false)
                ? server
                : throw new InvalidOperationException($"RabbitMQ did not start on port {options.Port}:{Environment.NewLine}{node.LastLines}");
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public static string ConnectionString(int port, string username, string password) =>
        string.Create(CultureInfo.InvariantCulture, $"amqp://{Uri.EscapeDataString(username)}:{Uri.EscapeDataString(password)}@127.0.0.1:{port}/");

    /// <summary>Stops the node in order, and its port mapper after it.</summary>
    public async Task StopAsync()
    {
        await _node.StopAsync(Signal.Terminate, Shutdown).ConfigureAwait(false);
        await _portMapper.StopAsync(Signal.Kill, Shutdown).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync().ConfigureAwait(false);
        await _portMapper.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<Dictionary<string, string?>> EnvironmentAsync(
        RabbitMqOptions options, int mapperPort, CancellationToken cancellationToken)
    {
        string Inside(string name) => Path.Combine(options.Folder, name);
        var configuration = string.Create(CultureInfo.InvariantCulture, $"""
            listeners.tcp.1 = 127.0.0.1:{options.Port}
            default_user = {options.Username}
            default_pass = {options.Password}
            log.console = true
            log.console.level = warning
            log.connection.level = error
            log.file = false
            """);
        await PrivateFile.WriteAsync(Inside("rabbitmq.conf"), configuration + "\n", cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(Inside("enabled_plugins"), "[].\n", cancellationToken).ConfigureAwait(false);

        return new()
        {
            ["HOME"] = options.Folder,
            ["RABBITMQ_NODENAME"] = "creatorintel@localhost",
            ["RABBITMQ_CONFIG_FILE"] = Inside("rabbitmq.conf"),
            ["RABBITMQ_MNESIA_BASE"] = Inside("data"),
            ["RABBITMQ_LOG_BASE"] = Inside("log"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Inside("enabled_plugins"),
            ["RABBITMQ_LOG"] = "-color",
            ["RABBITMQ_DIST_PORT"] = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture),
            ["ERL_EPMD_PORT"] = mapperPort.ToString(CultureInfo.InvariantCulture),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            // Idle schedulers give the processor back at once: the node shares a small machine with everything else.
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none",
            // Makes the start script become the node instead of waiting for it as its parent.
            ["RUNNING_UNDER_SYSTEMD"] = "true",
        };
    }
}
