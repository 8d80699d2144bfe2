using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.ReadModels;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using MassTransit;

namespace CreatorIntel.Dashboard.Messaging;

/// <summary>Lists an account that became known.</summary>
internal sealed class AccountConnectedConsumer(IDocumentStore store, TimeProvider clock) : IConsumer<AccountConnected>
{
    public async Task Consume(ConsumeContext<AccountConnected> context)
    {
        var account = context.Message.Account;
        await using var session = store.OpenSession(account.Workspace);
        await Inbox.HandleAsync(context, session, () =>
        {
            AccountCards.Describe(session, context.Message);
            session.TellOf("accounts", account, clock.GetUtcNow());
        });
    }
}

/// <summary>Notes how far an account's observations have come.</summary>
internal sealed class MetricsChangedConsumer(
    IDocumentStore store, Inbox inbox, TimeProvider clock, MetricsService.MetricsServiceClient metrics)
    : BatchConsumer<MetricsChanged>(store, inbox, "show metrics")
{
    protected override (string Workspace, string Subject) SubjectOf(MetricsChanged message) =>
        (message.Account.Workspace, message.Account.ToString());

    protected override async Task HandleAsync(
        IDocumentSession session, IReadOnlyList<MetricsChanged> messages, CancellationToken cancellationToken)
    {
        var account = messages[0].Account;
        var request = new StandingRequest { AccountId = account.ToString() };
        AccountCards.Note(session, account, await metrics.GetStandingAsync(request, cancellationToken: cancellationToken));
        session.TellOf("metrics", account, clock.GetUtcNow());
    }
}

/// <summary>Notes that an account's value changed.</summary>
internal sealed class ValuationChangedConsumer(IDocumentStore store, Inbox inbox, TimeProvider clock)
    : BatchConsumer<ValuationChanged>(store, inbox, "show value")
{
    protected override (string Workspace, string Subject) SubjectOf(ValuationChanged message) =>
        (message.Account.Workspace, message.Account.ToString());

    protected override Task HandleAsync(
        IDocumentSession session, IReadOnlyList<ValuationChanged> messages, CancellationToken cancellationToken)
    {
        AccountCards.NoteValuation(session, messages[0].Account, messages.Max(message => message.ValuationVersion));
        session.TellOf("valuation", messages[0].Account, clock.GetUtcNow());
        return Task.CompletedTask;
    }
}

/// <summary>Notes that assumptions of a workspace changed, which every value of its accounts can rest on.</summary>
internal sealed class AssumptionsChangedConsumer(IDocumentStore store, Inbox inbox, TimeProvider clock)
    : BatchConsumer<AssumptionsChanged>(store, inbox, "show assumptions")
{
    protected override (string Workspace, string Subject) SubjectOf(AssumptionsChanged message) =>
        (message.Workspace, message.Workspace);

    protected override Task HandleAsync(
        IDocumentSession session, IReadOnlyList<AssumptionsChanged> messages, CancellationToken cancellationToken)
    {
        var workspace = messages[0].Workspace;
        AssumptionVersions.Note(session, workspace, messages.Max(message => message.AssumptionsVersion));
        session.TellOf(workspace, "assumptions", clock.GetUtcNow());
        return Task.CompletedTask;
    }
}

/// <summary>Notes that what is known of a workspace's shop changed, which its page and its data quality rest on.</summary>
internal sealed class ShopChangedConsumer(IDocumentStore store, Inbox inbox, TimeProvider clock)
    : BatchConsumer<ShopChanged>(store, inbox, "show shop")
{
    protected override (string Workspace, string Subject) SubjectOf(ShopChanged message) =>
        (message.Workspace, message.Workspace);

    protected override Task HandleAsync(
        IDocumentSession session, IReadOnlyList<ShopChanged> messages, CancellationToken cancellationToken)
    {
        var workspace = messages[0].Workspace;
        ShopVersions.Note(session, workspace, messages.Max(message => message.ShopVersion));
        session.TellOf(workspace, "shop", clock.GetUtcNow());
        return Task.CompletedTask;
    }
}

/// <summary>Notes that there is new advice on an account.</summary>
internal sealed class InsightGeneratedConsumer(IDocumentStore store, Inbox inbox, TimeProvider clock)
    : BatchConsumer<InsightGenerated>(store, inbox, "show advice")
{
    protected override (string Workspace, string Subject) SubjectOf(InsightGenerated message) =>
        (message.Account.Workspace, message.Account.ToString());

    protected override Task HandleAsync(
        IDocumentSession session, IReadOnlyList<InsightGenerated> messages, CancellationToken cancellationToken)
    {
        AccountCards.NoteInsights(session, messages[0].Account, messages.Max(message => message.InsightVersion));
        session.TellOf("insights", messages[0].Account, clock.GetUtcNow());
        return Task.CompletedTask;
    }
}

/// <summary>Tells that a connection stands differently.</summary>
internal sealed class ConnectionChangedConsumer(IDocumentStore store, Inbox inbox, TimeProvider clock)
    : BatchConsumer<ConnectionChanged>(store, inbox, "show connection")
{
    protected override (string Workspace, string Subject) SubjectOf(ConnectionChanged message) =>
        (message.Workspace, message.Workspace);

    protected override Task HandleAsync(
        IDocumentSession session, IReadOnlyList<ConnectionChanged> messages, CancellationToken cancellationToken)
    {
        session.TellOf(messages[0].Workspace, "connection", clock.GetUtcNow());
        return Task.CompletedTask;
    }
}

/// <summary>Tells how far an import has come.</summary>
internal sealed class ImportProgressedConsumer(
    IDocumentStore store, Inbox inbox, TimeProvider clock, IngestionService.IngestionServiceClient ingestion)
    : BatchConsumer<ImportProgressed>(store, inbox, "show import")
{
    protected override (string Workspace, string Subject) SubjectOf(ImportProgressed message) =>
        (message.Workspace, message.ImportId);

    protected override async Task HandleAsync(
        IDocumentSession session, IReadOnlyList<ImportProgressed> messages, CancellationToken cancellationToken)
    {
        var (workspace, import) = (messages[0].Workspace, messages[0].ImportId);
        var report = await ingestion.GetImportAsync(
            new GetImportRequest { ImportId = import, Workspace = workspace, TakeRejections = 1 },
            cancellationToken: cancellationToken);
        var notice = new ImportNotice(
            import, report.Status.ToText(), report.RowsRead, report.RowsRecorded, report.RowsUnchanged, report.RowsRejected);
        session.TellOf(workspace, notice, clock.GetUtcNow());
    }
}
