using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.ServiceDefaults.EventStore;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>Every observation of an audience, one a row.</summary>
internal sealed class AudienceTable : ProjectionBase, IProjection
{
    // Of all other events, millions, nothing is read.
    public AudienceTable() => IncludeType<AudienceObserved>();

    public const string TableName = "audience_observation";

    public const string Table =
        $"""
        create table if not exists {TableName} (
            sequence bigint primary key,
            account_id text not null,
            audience text not null,
            breakdown text not null,
            unit text not null,
            groups jsonb not null,
            day date,
            recorded_at timestamptz not null,
            import_id text,
            file text,
            file_row bigint,
            api text,
            request text);
        create index if not exists {TableName}_by_account on {TableName} (account_id, recorded_at);
        """;

    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var rows = events.Select(AudienceTableRow.Of).ToArray();
        if (rows.Length > 0)
        {
            operations.QueueSqlCommand(
                $"""
                insert into {TableName} (sequence, account_id, audience, breakdown, unit, groups, day, recorded_at, import_id, file,
                    file_row, api, request)
                select r.* from jsonb_to_recordset(?::jsonb) as r("sequence" bigint, "accountId" text, "audience" text,
                    "breakdown" text, "unit" text, "groups" jsonb, "day" date, "recordedAt" timestamptz, "importId" text,
                    "file" text, "fileRow" bigint, "api" text, "request" text)
                on conflict do nothing
                """,
                JsonSerializer.Serialize(rows, EventStore.Json));
        }

        return Task.CompletedTask;
    }
}

/// <summary>One observation of an audience.</summary>
/// <param name="Sequence">Position of its event in the event store.</param>
/// <param name="AccountId">workspace~platform~native id.</param>
/// <param name="Audience">Whose people.</param>
/// <param name="Breakdown">What the groups are by.</param>
/// <param name="Unit">What the values are.</param>
/// <param name="Groups">The values by key.</param>
/// <param name="Day">The last day described; null: the source does not tell.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="ImportId">The import it came with; null where it came by a call.</param>
/// <param name="File">The file; null where it came by a call.</param>
/// <param name="FileRow">The row; null where it came by a call.</param>
/// <param name="Api">The API; null where it came from a file.</param>
/// <param name="Request">What was asked; null where it came from a file.</param>
internal sealed record AudienceTableRow(
    long Sequence, string AccountId, string Audience, string Breakdown, string Unit, IReadOnlyDictionary<string, double> Groups,
    DateOnly? Day, DateTimeOffset RecordedAt, string? ImportId, string? File, long? FileRow, string? Api, string? Request)
{
    /// <summary>The row of an event.</summary>
    public static AudienceTableRow Of(IEvent e)
    {
        var observed = (AudienceObserved)e.Data;
        var (platform, nativeId) = StreamIds.Parse(e.StreamKey!);
        var source = observed.Source;
        return new AudienceTableRow(
            e.Sequence, new AccountKey(e.TenantId, platform, nativeId).ToString(), observed.Audience, observed.Breakdown,
            observed.Unit, observed.Values, observed.Day, observed.RecordedAt,
            source.IsFile ? source.ImportId : null, source.IsFile ? source.File : null, source.IsFile ? source.Row : null,
            source.Call?.Api, source.Call?.Request);
    }
}
