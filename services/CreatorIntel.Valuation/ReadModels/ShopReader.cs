using System.Text.Json;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Formulas;
using Npgsql;

namespace CreatorIntel.Valuation.ReadModels;

/// <summary>Reads what had been said of a workspace's shops by an instant.</summary>
internal sealed class ShopReader(NpgsqlDataSource database)
{
    /// <summary>What is in force; of an unknown workspace, nothing.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<RecordedShop> ReadAsync(string workspace, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var table in ShopTables.Names) batch.BatchCommands.Add(Command(InForceSql(table), workspace, asOf));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        DateTimeOffset? through = null;
        var facts = new ShopFacts
        {
            Orders = await NextAsync<OrderObserved>((fact, said) => fact with { Said = said }),
            Lines = await NextAsync<OrderLineObserved>((fact, said) => fact with { Said = said }),
            Payments = await NextAsync<PaymentObserved>((fact, said) => fact with { Said = said }),
            Items = await NextAsync<ItemObserved>((fact, said) => fact with { Said = said }),
            Customers = await NextAsync<CustomerObserved>((fact, said) => fact with { Said = said }),
            Locations = await NextAsync<LocationObserved>((fact, said) => fact with { Said = said }),
            MarketDays = await NextAsync<MarketDayObserved>((fact, said) => fact with { Said = said }),
            Features = await NextAsync<FeatureObserved>((fact, said) => fact with { Said = said }),
        };
        return new(facts, through);

        async Task<IReadOnlyList<InShop<T>>> NextAsync<T>(Func<T, Said, T> saidBy)
        {
            var things = new List<InShop<T>>();
            while (await reader.ReadAsync(cancellationToken))
            {
                var said = new Said(reader.GetInt64(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetString(3));
                var fact = JsonSerializer.Deserialize<T>(reader.GetString(4), EventStore.Json)!;
                things.Add(new(reader.GetString(0), saidBy(fact, said)));
                if (!(through >= said.RecordedAt)) through = said.RecordedAt;
            }

            await reader.NextResultAsync(cancellationToken);
            return things;
        }
    }

    /// <summary>Things that one file or call says twice and differently.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<SaidTwice>> SaidTwiceAsync(
        string workspace, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var sql = string.Join("\nunion all\n", ShopTables.Names.Select(table =>
            $"""
            select '{ShopTables.KindOf(table)}' as kind, shop, id, array_agg(sequence order by sequence) from {table}
            where workspace = $1 and recorded_at <= $2
            group by shop, id, origin having count(*) > 1
            """));
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { Command($"{sql}\norder by 1, 2, 3", workspace, asOf) } };
        var twice = new List<SaidTwice>();
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            twice.Add(new(reader.GetString(0), new(reader.GetString(1), reader.GetString(2)), reader.GetFieldValue<long[]>(3)));
        return twice;
    }

    private static string InForceSql(string table) =>
        $"""
        select distinct on (shop, id) shop, sequence, recorded_at, origin, fact from {table}
        where workspace = $1 and recorded_at <= $2
        order by shop, id, recorded_at desc, sequence desc
        """;

    private static NpgsqlBatchCommand Command(string sql, string workspace, DateTimeOffset? asOf)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.AddWithValue(workspace);
        command.Parameters.AddWithValue(asOf?.UtcDateTime ?? DateTime.MaxValue.ToUniversalTime());
        return command;
    }
}

/// <summary>What is in force of a workspace's shops.</summary>
/// <param name="Facts">What it is.</param>
/// <param name="RecordedThrough">When the latest of it was recorded (UTC); null: nothing is.</param>
internal sealed record RecordedShop(ShopFacts Facts, DateTimeOffset? RecordedThrough);

/// <summary>A thing that one file or call says twice and differently.</summary>
/// <param name="Kind">The kind of thing, such as <c>market day</c>.</param>
/// <param name="Key">The thing.</param>
/// <param name="Sequences">Positions of what was said of it there.</param>
internal sealed record SaidTwice(string Kind, ShopKey Key, long[] Sequences);
