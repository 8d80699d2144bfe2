using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Domain;
using JasperFx;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;

namespace CreatorIntel.Valuation.Features;

/// <summary>
/// Carries out what was decided about sets of assumptions. Where somebody else wrote in between, it is decided again on what
/// they left: a change that names the version it was made on is then refused.
/// </summary>
internal sealed class AssumptionSetChanges(IDocumentStore store)
{
    private const int Attempts = 5;

    /// <summary>The set after what was decided.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="setId">The set.</param>
    /// <param name="decide">What is to become of the set as it is; pure, as it may be called again.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    /// <exception cref="Grpc.Core.RpcException">It is refused.</exception>
    public async Task<AssumptionSet> CarryOutAsync(
        string workspace, string setId, Func<AssumptionSet?, Decision> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(workspace, setId, decide, cancellationToken);
            }
            catch (Exception e) when (e is ConcurrencyException or ExistingStreamIdCollisionException && attempt < Attempts)
            {
                // Decided again, on what the other writer left.
            }
        }
    }

    private async Task<AssumptionSet> TryAsync(
        string workspace, string setId, Func<AssumptionSet?, Decision> decide, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(workspace);
        var stream = await session.Events.FetchForWriting<AssumptionSet>(AssumptionSet.StreamOf(setId), cancellationToken);
        var decision = decide(stream.Aggregate);
        if (decision.Refusal is { } refusal) throw Refusals.ToException(refusal);
        if (decision.Events.Count > 0)
        {
            stream.AppendMany(decision.Events);
            AssumptionSetRegister.Add(session, workspace, setId);
            await session.SaveChangesAsync(cancellationToken);
        }

        await using var reading = store.QuerySession(workspace);
        return (await reading.LoadAsync<AssumptionSet>(AssumptionSet.StreamOf(setId), cancellationToken))!;
    }
}
