using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.ReadModels;
using Marten;
using MassTransit;

namespace CreatorIntel.Valuation.Messaging;

/// <summary>Records what Ingestion learned of a shop, and that its figures changed with it, in one transaction.</summary>
internal sealed class ShopObservedConsumer(IDocumentStore store) : IConsumer<ShopObserved>
{
    public async Task Consume(ConsumeContext<ShopObserved> context)
    {
        var message = context.Message;
        await using var session = store.OpenSession(message.Workspace);
        await Inbox.HandleAsync(context, session, () =>
        {
            var facts = session.Write(message);
            session.Events.Append(ShopRecorded.StreamOf(message.Shop), new ShopRecorded(message.Shop, facts));
        });
    }
}
