using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;
using Marten;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Messaging;

/// <summary>Values an account anew when its figures changed.</summary>
internal sealed class MetricsChangedConsumer(IDocumentStore store, Inbox inbox, V1.MetricsService.MetricsServiceClient metrics)
    : BatchConsumer<MetricsChanged>(store, inbox, "value account")
{
    protected override (string Workspace, string Subject) SubjectOf(MetricsChanged message) =>
        (message.Account.Workspace, message.Account.ToString());

    protected override async Task HandleAsync(
        IDocumentSession session, IReadOnlyList<MetricsChanged> messages, CancellationToken cancellationToken)
    {
        var account = messages[0].Account;
        var query = new V1.FigureQuery { AccountId = account.ToString() };
        var inputs = (await metrics.GetValueInputsAsync(query, cancellationToken: cancellationToken)).Current;
        var stream = await session.Events.FetchForWriting<LatestValue>(AccountValued.StreamOf(account), cancellationToken);
        var valued = new AccountValued(
            account, inputs.DataVersion, Worth(inputs, FormulaSet.Classic), Worth(inputs, FormulaSet.Calendar));
        if (LatestValue.Decide(stream.Aggregate, valued) is { } changed) stream.AppendOne(changed);
    }

    private static double? Worth(V1.ValueInputs inputs, FormulaSet set) =>
        AccountWorth.Of(InputsFrom.Account(inputs), set, Assumptions.Default).AccountValue.Value;
}
