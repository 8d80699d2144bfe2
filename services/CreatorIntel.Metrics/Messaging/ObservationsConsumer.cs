using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using MassTransit;

namespace CreatorIntel.Metrics.Messaging;

/// <summary>Records what Ingestion observed of an account, and that figures changed with it, in one transaction.</summary>
internal sealed class ObservationsConsumer(IDocumentStore store) : IConsumer<AccountConnected>, IConsumer<AccountDaysObserved>
{
    public Task Consume(ConsumeContext<AccountConnected> context)
    {
        var message = context.Message;
        return RecordAsync(context, message.Account, [], [message.Sequence], session => session.Write(message));
    }

    public Task Consume(ConsumeContext<AccountDaysObserved> context)
    {
        var message = context.Message;
        return RecordAsync(context, message.Account, message.Days, message.Days.Select(day => day.Sequence), session => session.Write(message));
    }

    private async Task RecordAsync(
        ConsumeContext context, AccountKey account, IReadOnlyList<AccountDay> observations, IEnumerable<long> positions,
        Action<IDocumentSession> write)
    {
        await using var session = store.OpenSession(account.Workspace);
        await Inbox.HandleAsync(context, session, () =>
        {
            write(session);
            var changed = new FiguresChanged(account, observations.Count, Positions.Around(positions));
            session.Events.Append(FiguresChanged.StreamOf(account), changed);
        });
    }
}

/// <summary>The same of posts: those of an account that arrive together are one change of its figures.</summary>
internal sealed class PostsConsumer(IDocumentStore store, Inbox inbox, Lull lull) : BatchConsumer<PostsObserved>(store, inbox, "record posts")
{
    protected override (string Workspace, string Subject) SubjectOf(PostsObserved message) =>
        (message.Account.Workspace, message.Account.ToString());

    protected override Task HandleAsync(
        IDocumentSession session, IReadOnlyList<PostsObserved> messages, CancellationToken cancellationToken)
    {
        lull.Disturb();
        var account = messages[0].Account;
        session.Write(messages);
        var positions = messages.SelectMany(message =>
            message.Posts.Select(post => post.Sequence).Concat(message.Measurements.Select(measured => measured.Sequence)));
        var changed = new FiguresChanged(account, messages.Sum(message => message.Measurements.Count), Positions.Around(positions));
        session.Events.Append(FiguresChanged.StreamOf(account), changed);
        return Task.CompletedTask;
    }
}
