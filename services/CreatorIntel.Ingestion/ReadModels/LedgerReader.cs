using System.Runtime.CompilerServices;
using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Ingestion.Messaging;
using CreatorIntel.ServiceDefaults.EventStore;
using Npgsql;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>Reads the ledger as the messages that told of it.</summary>
internal sealed class LedgerReader(NpgsqlDataSource database)
{
    private const int RowsPerMessage = 500;

    /// <summary>What was said of shops, shop by shop, in the order of recording.</summary>
    public async IAsyncEnumerable<ShopObserved> ShopMessagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Select("kind = any($1)");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var shop = default(AccountKey);
        var said = new List<object>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var next = AccountKey.Parse(reader.GetString(0));
            if (said.Count == RowsPerMessage || (said.Count > 0 && next != shop))
            {
                yield return ShopFrom.Message(shop.Workspace, shop.NativeId, said);
                said = [];
            }

            shop = next;
            said.Add(ShopLedger.Read(reader.GetString(1), reader.GetString(2)));
        }

        if (said.Count > 0) yield return ShopFrom.Message(shop.Workspace, shop.NativeId, said);
    }

    /// <summary>What was observed of accounts, account by account, in the order of recording.</summary>
    public async IAsyncEnumerable<object> MessagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Select("not kind = any($1)");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var pending = new PendingMessages(default);
        while (await reader.ReadAsync(cancellationToken))
        {
            var account = AccountKey.Parse(reader.GetString(0));
            if (account != pending.Account || pending.Count == RowsPerMessage)
            {
                foreach (var message in pending.Take()) yield return message;
                pending = new PendingMessages(account);
            }

            if (pending.Add(reader.GetString(1), reader.GetString(2)) is { } alone) yield return alone;
        }

        foreach (var message in pending.Take()) yield return message;
    }

    private NpgsqlCommand Select(string condition)
    {
        var command = database.CreateCommand(
            $"select account_id, kind, body::text from {ObservationLedger.Name} where {condition} order by account_id, sequence");
        command.Parameters.AddWithValue(ShopLedger.Kinds.ToArray());
        return command;
    }

    private sealed class PendingMessages(AccountKey account)
    {
        private readonly List<AccountDay> _days = [];
        private readonly List<PostDescribed> _posts = [];
        private readonly List<PostMeasured> _measurements = [];

        public AccountKey Account => account;

        public int Count => _days.Count + _posts.Count + _measurements.Count;

        /// <summary>Takes a row; returns it where it is a message of its own.</summary>
        public AccountConnected? Add(string kind, string body)
        {
            switch (kind)
            {
                case LedgerRow.Account:
                    return Read<AccountConnected>(body);
                case LedgerRow.Day:
                    _days.Add(Read<AccountDay>(body));
                    return null;
                case LedgerRow.Post:
                    _posts.Add(Read<PostDescribed>(body));
                    return null;
                case LedgerRow.Measurement:
                    _measurements.Add(Read<PostMeasured>(body));
                    return null;
                default:
                    throw new InvalidOperationException($"The ledger holds a row of the unknown kind '{kind}'.");
            }
        }

        public IEnumerable<object> Take()
        {
            if (_days.Count > 0) yield return new AccountDaysObserved(account, _days);
            if (_posts.Count + _measurements.Count > 0) yield return new PostsObserved(account, _posts, _measurements);
        }

        private static T Read<T>(string body) =>
            JsonSerializer.Deserialize<T>(body, EventStore.Json) ?? throw new InvalidOperationException("The ledger holds an empty row.");
    }
}
