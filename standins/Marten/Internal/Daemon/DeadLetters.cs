using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Internal.Sessions;

namespace Marten.Internal.Daemon;

/// <summary>Keeps a record of events that were passed over.</summary>
internal static class DeadLetters
{
    public static async Task RecordAsync(DocumentStore store, ShardName shard, long sequence, string? tenantId, Exception failure, CancellationToken token)
    {
        await using var session = new DocumentSession(store, StorageConstants.DefaultTenantId);
        session.Store(new DeadLetterEvent
        {
            Id = Guid.CreateVersion7(),
            ProjectionName = shard.Name,
            ShardName = shard.ShardKey,
            Timestamp = store.Options.Events.TimeProvider.GetUtcNow(),
            ExceptionMessage = failure.Message,
            ExceptionType = Naming.FullNameInCode((failure.InnerException ?? failure).GetType()),
            EventSequence = sequence,
            TenantId = tenantId,
        });
        await session.SaveChangesAsync(token);
    }
}
