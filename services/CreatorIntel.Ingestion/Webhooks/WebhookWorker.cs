using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Telemetry;
using Marten;

namespace CreatorIntel.Ingestion.Webhooks;

/// <summary>Works on notices: what they say of a connected account is recorded as a call's answer would be.</summary>
internal sealed class WebhookWorker(
    WebhookInbox inbox, IEnumerable<IWebhookRows> readers, ConnectionRegister register, IDocumentStore store, PersonalKeys keys,
    TimeProvider clock, ILogger<WebhookWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TryAgain = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, IWebhookRows> _readers = readers.ToDictionary(reader => reader.Platform, StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await WorkAsync(stoppingToken)) await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Works on the next notice; false where there is none, or it has to wait.</summary>
    private async Task<bool> WorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await inbox.NextAsync(clock.GetUtcNow(), cancellationToken) is not { } notice) return false;
            using var activity = Telemetry.Activities.StartActivity("work on notice");
            if (await RecordAsync(notice, cancellationToken) || notice.Tries + 1 >= WebhookInbox.MostTries) await inbox.FinishAsync(notice, cancellationToken);
            else await inbox.PutOffAsync(notice, clock.GetUtcNow() + TryAgain, cancellationToken);
            return true;
        }
        catch (Exception e) when (e.IsTransient() || Conflicts.IsConflict(e) || cancellationToken.IsCancellationRequested)
        {
            logger.LogDebug(e, "Notices are looked at again in a moment");
            return false;
        }
    }

    /// <summary>Records a notice; false where some of it speaks of what is not known yet.</summary>
    private async Task<bool> RecordAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (!_readers.TryGetValue(notice.Platform, out var reader)) return true;
        var isComplete = true;
        foreach (var account in reader.AccountsIn(notice.Body))
        {
            foreach (var connection in await register.OfAccountAsync(notice.Platform, account, cancellationToken))
                isComplete &= await RecordAsync(reader, notice, connection, cancellationToken);
        }

        return isComplete;
    }

    private async Task<bool> RecordAsync(IWebhookRows reader, Notice notice, OpenConnection connection, CancellationToken cancellationToken)
    {
        var account = new RowAccount(notice.Platform, connection.NativeId, Name: null, TimeZone: null, Synthetic: false);
        IReadOnlyList<RowOutcome> rows = reader.RowsOf(notice.Body, account, connection.Id, notice.ReceivedAt);
        if (rows.Count == 0) return true;
        await using var session = store.OpenSession(connection.Workspace);
        var batch = new RowBatch(keys);
        await batch.FetchAsync<ConnectionSnapshot>(session, StreamIds.OfConnection(connection.Id), rows, cancellationToken);
        batch.Decide(rows, notice.ReceivedAt);
        await session.SaveChangesAsync(cancellationToken);
        return batch.Rejections.Count == 0;
    }
}
