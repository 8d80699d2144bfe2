using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using MassTransit;

namespace CreatorIntel.Metrics.Messaging;

/// <summary>Records what Ingestion observed, and that figures changed with it, in one transaction.</summary>
internal sealed class ObservationsConsumer(IDocumentStore store)
    : IConsumer<AccountConnected>, IConsumer<AccountDaysObserved>, IConsumer<PostsObserved>
{
    public Task Consume(ConsumeContext<AccountConnected> context) =>
        RecordAsync(context, context.Message.Account, 0, session => session.Write(context.Message));

    public Task Consume(ConsumeContext<AccountDaysObserved> context) =>
        RecordAsync(context, context.Message.Account, context.Message.Days.Count, session => session.Write(context.Message));

    public Task Consume(ConsumeContext<PostsObserved> context) =>
        RecordAsync(context, context.Message.Account, context.Message.Measurements.Count, session => session.Write(context.Message));

    private async Task RecordAsync(ConsumeContext context, AccountKey account, int observations, Action<IDocumentSession> write)
    {
        await using var session = store.OpenSession(account.Workspace);
        await Inbox.HandleAsync(context, session, () =>
        {
            write(session);
            session.Events.Append(FiguresChanged.StreamOf(account), new FiguresChanged(account, observations));
        });
    }
}
