using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.Messaging;
using CreatorIntel.ServiceDefaults.EventStore;
using Grpc.Core;
using Marten;

namespace CreatorIntel.Dashboard.Features.Preferences;

/// <summary>Reads and changes what a workspace is shown by default.</summary>
internal sealed class WorkspacePreferencesDesk(
    IDocumentStore store, ValuationService.ValuationServiceClient valuation, TimeProvider clock)
{
    public async Task<ChosenPreferences> ReadAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(workspace);
        return await session.LoadAsync<ChosenPreferences>(PreferencesChosen.Stream, cancellationToken) ?? ChosenPreferences.Default;
    }

    /// <summary>Chooses; a choice that is in force already stays as it is.</summary>
    /// <exception cref="RpcException">InvalidArgument: there is no such set of assumptions.</exception>
    public async Task<ChosenPreferences> ChooseAsync(WorkspacePreferences wanted, CancellationToken cancellationToken)
    {
        var set = wanted.AssumptionSet.Length == 0 ? ChosenPreferences.Default.AssumptionSet : wanted.AssumptionSet;
        await EnsureSetAsync(wanted.Workspace, set, cancellationToken);
        await using var session = store.OpenSession(wanted.Workspace);
        var stream = await session.Events.FetchForWriting<ChosenPreferences>(PreferencesChosen.Stream, cancellationToken);
        var formulas = new FigureQuery { Formulas = wanted.Formulas }.FormulaSetOf();
        if (ChosenPreferences.Decide(stream.Aggregate, new PreferencesChosen(formulas, set)) is { } chosen)
        {
            stream.AppendOne(chosen);
            session.TellOf(wanted.Workspace, "preferences", clock.GetUtcNow());
            await session.SaveChangesAsync(cancellationToken);
        }

        return new ChosenPreferences(PreferencesChosen.Stream, formulas, set);
    }

    private async Task EnsureSetAsync(string workspace, string set, CancellationToken cancellationToken)
    {
        try
        {
            await valuation.GetAssumptionSetAsync(
                new AssumptionSetRequest { Workspace = workspace, Id = set }, cancellationToken: cancellationToken);
        }
        catch (RpcException unknown) when (unknown.StatusCode == StatusCode.NotFound)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"There is no set of assumptions '{set}'."));
        }
    }
}
