using Npgsql;
using Testcontainers.PostgreSql;

namespace CreatorIntel.StandIns.Tests.Containers;

public sealed class PostgreSqlContainerTests
{
    private const string Image = "postgres:17-alpine";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_named_database_takes_connections_of_the_named_user()
    {
        await using var container = new PostgreSqlBuilder(Image).WithDatabase("books").WithUsername("reader").WithPassword("a secret").Build();
        await container.StartAsync(Cancellation);

        (await ScalarAsync(container, "SELECT current_database() || ' ' || current_user")).ShouldBe("books reader");
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        await using var container = new PostgreSqlBuilder(Image).Build();
        await container.StartAsync(Cancellation);
        var wrong = new NpgsqlConnectionStringBuilder(container.GetConnectionString()) { Password = "wrong", Pooling = false };

        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        var error = await Should.ThrowAsync<PostgresException>(() => connection.OpenAsync(Cancellation));
        error.SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [Fact]
    public async Task Data_outlives_a_stop()
    {
        await using var container = new PostgreSqlBuilder(Image).Build();
        await container.StartAsync(Cancellation);
        await ScalarAsync(container, "CREATE TABLE notes (text text); INSERT INTO notes VALUES ('kept'); SELECT 1");

        await container.StopAsync(Cancellation);
        await container.StartAsync(Cancellation);

        (await ScalarAsync(container, "SELECT text FROM notes")).ShouldBe("kept");
    }

    [Fact]
    public async Task Several_run_side_by_side()
    {
        await using var one = new PostgreSqlBuilder(Image).Build();
        await using var other = new PostgreSqlBuilder(Image).Build();
        await Task.WhenAll(one.StartAsync(Cancellation), other.StartAsync(Cancellation));

        one.GetMappedPublicPort(PostgreSqlBuilder.PostgreSqlPort).ShouldNotBe(other.GetMappedPublicPort(PostgreSqlBuilder.PostgreSqlPort));
        await ScalarAsync(one, "CREATE TABLE mine (id int); SELECT 1");
        (await ScalarAsync(other, "SELECT to_regclass('mine') IS NULL")).ShouldBe(true);
    }

    [Fact]
    public async Task The_command_line_reaches_the_server()
    {
        await using var container = new PostgreSqlBuilder(Image).WithCommand("-c", "max_connections=37").Build();
        await container.StartAsync(Cancellation);

        (await ScalarAsync(container, "SHOW max_connections")).ShouldBe("37");
    }

    [Fact]
    public async Task There_is_no_connection_string_before_the_start()
    {
        await using var container = new PostgreSqlBuilder(Image).Build();

        Should.Throw<InvalidOperationException>(container.GetConnectionString);
    }

    [Fact]
    public async Task Nothing_answers_after_disposal()
    {
        var container = new PostgreSqlBuilder(Image).Build();
        await container.StartAsync(Cancellation);
        var connectionString = container.GetConnectionString() + ";Pooling=false;Timeout=3";

        await container.DisposeAsync();

        await using var connection = new NpgsqlConnection(connectionString);
        await Should.ThrowAsync<NpgsqlException>(() => connection.OpenAsync(Cancellation));
    }

    private static async Task<object?> ScalarAsync(PostgreSqlContainer container, string sql)
    {
        await using var connection = new NpgsqlConnection(container.GetConnectionString() + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancellation);
    }
}
