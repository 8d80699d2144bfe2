using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using Google.Protobuf.WellKnownTypes;
using Marten;
using Npgsql;

namespace CreatorIntel.Dashboard.ReadModels;

/// <summary>One row for each account: what lists show of it, and which versions of its figures are current.</summary>
internal sealed class AccountCards(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists account_card (
            account_id text primary key,
            workspace text not null,
            platform text not null,
            name text not null,
            time_zone text not null default 'UTC',
            synthetic boolean not null default false,
            sequence bigint not null default 0,
            followers bigint,
            posts bigint not null default 0,
            recorded_through timestamptz,
            data_version bigint not null default 0,
            valuation_version bigint not null default 0,
            insight_version bigint not null default 0);
        alter table account_card add column if not exists competitor boolean not null default false;
        """;

    private const string Columns =
        """
        account_id, workspace, platform, name, time_zone, synthetic, followers, posts, recorded_through,
        data_version, valuation_version, insight_version, competitor
        """;

    /// <summary>Names the account; an older message that arrives late changes nothing.</summary>
    public static void Describe(IDocumentOperations operations, Contracts.Messages.AccountConnected account)
    {
        Ensure(operations, account.Account);
        operations.QueueSqlCommand(
            "update account_card set name = ?, time_zone = ?, synthetic = ?, competitor = ?, sequence = ? where account_id = ? and sequence <= ?",
            account.Name, account.TimeZone, account.Synthetic, account.Competitor, account.Sequence, account.Account.ToString(), account.Sequence);
    }

    /// <summary>Notes how far the account has come; an older standing changes nothing.</summary>
    public static void Note(IDocumentOperations operations, AccountKey account, Standing standing)
    {
        Ensure(operations, account);
        operations.QueueSqlCommand(
            """
            update account_card set followers = nullif(?, -1), posts = ?, recorded_through = nullif(?, '')::timestamptz, data_version = ?
            where account_id = ? and data_version <= ?
            """,
            standing.HasFollowers ? standing.Followers : -1L, standing.Posts,
            standing.RecordedThrough?.ToDateTimeOffset().ToString("O") ?? "", standing.DataVersion,
            account.ToString(), standing.DataVersion);
    }

    public static void NoteValuation(IDocumentOperations operations, AccountKey account, long version) =>
        Raise(operations, account, "valuation_version", version);

    public static void NoteInsights(IDocumentOperations operations, AccountKey account, long version) =>
        Raise(operations, account, "insight_version", version);

    /// <summary>The accounts of some workspaces, by name.</summary>
    public async Task<IReadOnlyList<AccountRow>> ListAsync(IEnumerable<string> workspaces, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"select {Columns} from account_card where workspace = any($1) order by synthetic, competitor, lower(name), account_id");
        command.Parameters.AddWithValue(workspaces.ToArray());
        return await ReadAsync(command, cancellationToken);
    }

    /// <summary>Those accounts of a set that are known, in order of their ids.</summary>
    public async Task<IReadOnlyList<AccountRow>> FindAsync(AccountSet accounts, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"select {Columns} from account_card where account_id = any($1) order by account_id collate \"C\"");
        command.Parameters.AddWithValue(accounts.Accounts.Select(account => account.ToString()).ToArray());
        return await ReadAsync(command, cancellationToken);
    }

    private static void Ensure(IDocumentOperations operations, AccountKey account) =>
        operations.QueueSqlCommand(
            "insert into account_card (account_id, workspace, platform, name) values (?, ?, ?, ?) on conflict do nothing",
            account.ToString(), account.Workspace, account.Platform, account.NativeId);

    private static void Raise(IDocumentOperations operations, AccountKey account, string column, long version)
    {
        Ensure(operations, account);
        operations.QueueSqlCommand(
            $"update account_card set {column} = greatest({column}, ?) where account_id = ?", version, account.ToString());
    }

    private static async Task<IReadOnlyList<AccountRow>> ReadAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        var rows = new List<AccountRow>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var card = new AccountCard
            {
                AccountId = reader.GetString(0),
                Workspace = reader.GetString(1),
                Platform = reader.GetString(2),
                Name = reader.GetString(3),
                TimeZone = reader.GetString(4),
                Synthetic = reader.GetBoolean(5),
                Posts = reader.GetInt64(7),
                DataVersion = reader.GetInt64(9),
                Competitor = reader.GetBoolean(12),
            };
            if (!reader.IsDBNull(6)) card.Followers = reader.GetInt64(6);
            if (!reader.IsDBNull(8)) card.RecordedThrough = reader.GetFieldValue<DateTimeOffset>(8).ToTimestamp();
            rows.Add(new AccountRow(card, $"{reader.GetInt64(9)}.{reader.GetInt64(10)}.{reader.GetInt64(11)}"));
        }

        return rows;
    }
}

/// <summary>An account with the versions of everything that its pages show.</summary>
internal sealed record AccountRow(AccountCard Card, string Versions);
