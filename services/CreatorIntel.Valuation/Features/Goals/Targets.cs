using CreatorIntel.Contracts;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;
using Marten;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Reads and sets follower goals.</summary>
internal sealed class Targets(IDocumentStore store)
{
    /// <summary>
    /// The goal that a question names; else the one in force for its account at its instant; else, and for several accounts
    /// together, the published one.
    /// </summary>
    public async Task<ChosenGoal> ChooseAsync(V1.FigureQuery query, AccountSet accounts, CancellationToken cancellationToken)
    {
        if (query.Goal is { } asked) return new(GoalMapping.Read(asked.Followers, asked.Months, asked.Day), false);
        var chosen = accounts.Accounts is [var account]
            ? await ReadAsync(account, query.AsOf?.ToDateTimeOffset(), cancellationToken)
            : null;
        return new(chosen ?? GrowthGoal.Default, chosen is null);
    }

    /// <summary>The goal in force at an instant; null where none had been set.</summary>
    public async Task<GrowthGoal?> ReadAsync(AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(account.Workspace);
        var stream = Target.StreamOf(account);
        var target = asOf is null
            ? await session.LoadAsync<Target>(stream, cancellationToken)
            : await session.Events.AggregateStreamAsync<Target>(stream, timestamp: asOf, token: cancellationToken);
        return target?.Goal;
    }

    /// <summary>Sets the goal; one that is in force already stays as it is.</summary>
    public async Task SetAsync(AccountKey account, GrowthGoal goal, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(account.Workspace);
        var stream = await session.Events.FetchForWriting<Target>(Target.StreamOf(account), cancellationToken);
        if (Target.Decide(stream.Aggregate, account, goal) is not { } set) return;
        stream.AppendOne(set);
        await session.SaveChangesAsync(cancellationToken);
    }
}
