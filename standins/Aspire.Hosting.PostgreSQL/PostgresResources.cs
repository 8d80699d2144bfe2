namespace Aspire.Hosting.ApplicationModel;

/// <summary>A PostgreSQL server.</summary>
public class PostgresServerResource : ContainerResource, IResourceWithConnectionString
{
    private const string DefaultUserName = "postgres";

    internal PostgresServerResource(string name, ParameterResource? userName, ParameterResource password)
        : base(name)
    {
        PrimaryEndpoint = new EndpointReference(this, "tcp");
        UserNameParameter = userName;
        PasswordParameter = password;
    }

    /// <summary>Where the server takes connections.</summary>
    public EndpointReference PrimaryEndpoint { get; }

    /// <summary>The superuser's name; null is <c>postgres</c>.</summary>
    public ParameterResource? UserNameParameter { get; }

    /// <summary>The superuser's password.</summary>
    public ParameterResource PasswordParameter { get; }

    /// <summary>Gets the server's connection string, in Npgsql's form and without a database.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection string.</returns>
    public async ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default)
    {
        var (userName, password) = await CredentialsAsync(cancellationToken).ConfigureAwait(false);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Host={PrimaryEndpoint.Host};Port={PrimaryEndpoint.Port};Username={userName};Password={password}");
    }

    internal async ValueTask<(string UserName, string Password)> CredentialsAsync(CancellationToken cancellationToken)
    {
        var userName = UserNameParameter is null ? DefaultUserName : await UserNameParameter.GetValueAsync(cancellationToken).ConfigureAwait(false);
        var password = await PasswordParameter.GetValueAsync(cancellationToken).ConfigureAwait(false);
        return (userName!, password!);
    }
}

/// <summary>A database on a PostgreSQL server.</summary>
/// <param name="name">The resource's name.</param>
/// <param name="databaseName">The database's name on the server.</param>
/// <param name="postgresParentResource">The server.</param>
public class PostgresDatabaseResource(string name, string databaseName, PostgresServerResource postgresParentResource)
    : Resource(name), IResourceWithParent<PostgresServerResource>, IResourceWithConnectionString
{
    /// <summary>The server.</summary>
    public PostgresServerResource Parent { get; } = postgresParentResource;

    /// <summary>The database's name on the server.</summary>
    public string DatabaseName { get; } = databaseName;

    /// <summary>Gets the database's connection string, in Npgsql's form.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection string.</returns>
    public async ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) =>
        $"{await Parent.GetConnectionStringAsync(cancellationToken).ConfigureAwait(false)};Database={DatabaseName}";
}
