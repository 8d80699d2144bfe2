using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using MassTransit;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>
/// Takes messages that arrive together and works once for each subject that they speak of, an account or an import, in
/// one transaction with their inbox rows.
/// </summary>
/// <param name="store">The service's store.</param>
/// <param name="inbox">Which messages were handled before.</param>
/// <param name="activity">What the work is called in traces.</param>
public abstract class BatchConsumer<T>(IDocumentStore store, Inbox inbox, string activity) : IConsumer<Batch<T>>
    where T : class
{
    /// <inheritdoc/>
    public async Task Consume(ConsumeContext<Batch<T>> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var unhandled = await inbox.UnhandledAsync(context.Message, context.CancellationToken);
        foreach (var subject in unhandled.GroupBy(message => SubjectOf(message.Message)))
        {
            await HandleAsync(subject.Key.Workspace, [.. subject], context.CancellationToken);
        }
    }

    /// <summary>The workspace of a message and what it speaks of.</summary>
    protected abstract (string Workspace, string Subject) SubjectOf(T message);

    /// <summary>Queues in the session what follows from messages on one subject, in their order of arrival.</summary>
    protected abstract Task HandleAsync(IDocumentSession session, IReadOnlyList<T> messages, CancellationToken cancellationToken);

    private async Task HandleAsync(string workspace, IReadOnlyList<ConsumeContext<T>> messages, CancellationToken cancellationToken)
    {
        using var work = messages.ContinueTrace(activity);
        await using var session = store.OpenSession(workspace);
        foreach (var message in messages) Inbox.MarkHandled(session, message);
        await HandleAsync(session, [.. messages.Select(message => message.Message)], cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
    }
}
