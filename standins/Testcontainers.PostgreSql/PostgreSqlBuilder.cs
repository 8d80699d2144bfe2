namespace Testcontainers.PostgreSql;

/// <summary>Describes a PostgreSQL to start for a test. Every method returns a new builder.</summary>
public sealed class PostgreSqlBuilder
{
    /// <summary>The port inside the container.</summary>
    public const ushort PostgreSqlPort = 5432;

    /// <summary>The database created unless another is named.</summary>
    public const string DefaultDatabase = "postgres";

    /// <summary>The superuser created unless another is named.</summary>
    public const string DefaultUsername = "postgres";

    /// <summary>The superuser's password unless another is given.</summary>
    public const string DefaultPassword = "postgres";

    // A test's data is not worth waiting for a disk.
    private static readonly string[] WithoutDurability = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"];

    private readonly PostgreSqlConfiguration _configuration;

    /// <summary>Starts a description.</summary>
    /// <param name="image">The image, for example <c>postgres:15-alpine</c>. This machine's own PostgreSQL takes its place.</param>
    /// <exception cref="ArgumentException"><paramref name="image"/> is null or empty.</exception>
    public PostgreSqlBuilder(string image)
    {
        ArgumentException.ThrowIfNullOrEmpty(image);
        _configuration = new(DefaultDatabase, DefaultUsername, DefaultPassword, WithoutDurability);
    }

    private PostgreSqlBuilder(PostgreSqlConfiguration configuration) => _configuration = configuration;

    /// <summary>Names another image. This machine's own PostgreSQL takes its place.</summary>
    /// <param name="image">The image, for example <c>postgres:17-alpine</c>.</param>
    /// <returns>A new builder.</returns>
    public PostgreSqlBuilder WithImage(string image)
    {
        ArgumentException.ThrowIfNullOrEmpty(image);
        return new(_configuration);
    }

    /// <summary>Names the database to create.</summary>
    /// <param name="database">Its name.</param>
    /// <returns>A new builder.</returns>
    public PostgreSqlBuilder WithDatabase(string database) => new(_configuration with { Database = database });

    /// <summary>Names the superuser.</summary>
    /// <param name="username">Its name.</param>
    /// <returns>A new builder.</returns>
    public PostgreSqlBuilder WithUsername(string username) => new(_configuration with { Username = username });

    /// <summary>Sets the superuser's password.</summary>
    /// <param name="password">The password.</param>
    /// <returns>A new builder.</returns>
    public PostgreSqlBuilder WithPassword(string password) => new(_configuration with { Password = password });

    /// <summary>Adds to the server's command line.</summary>
    /// <param name="command">For example <c>"-c", "max_connections=300"</c>.</param>
    /// <returns>A new builder.</returns>
    public PostgreSqlBuilder WithCommand(params string[] command) => new(_configuration with { Command = [.. _configuration.Command, .. command] });

    /// <summary>Ends the description.</summary>
    /// <returns>A container that is not started yet.</returns>
    /// <exception cref="ArgumentException">The password is empty.</exception>
    public PostgreSqlContainer Build()
    {
        ArgumentException.ThrowIfNullOrEmpty(_configuration.Password);
        return new(_configuration);
    }
}

internal sealed record PostgreSqlConfiguration(string Database, string Username, string Password, IReadOnlyList<string> Command);
