using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Dashboard.Features.Receipts;

/// <summary>Asks where observations came from: the rows of files, or the calls of an API.</summary>
internal sealed class ObservationSources(IngestionService.IngestionServiceClient ingestion)
{
    private const int SourcesAtOnce = 200;

    /// <summary>The sources that are known, by the observation's position in the event store.</summary>
    /// <param name="workspace">The workspace of the observations; those of another have no source.</param>
    /// <param name="sequences">Positions in the event store.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<IReadOnlyDictionary<long, ReceiptSource>> FindAsync(
        string workspace, IEnumerable<long> sequences, CancellationToken cancellationToken)
    {
        var sources = new Dictionary<long, ReceiptSource>();
        foreach (var some in sequences.Chunk(SourcesAtOnce))
        {
            var reply = await ingestion.GetSourcesAsync(
                new GetSourcesRequest { Workspace = workspace, Sequences = { some } }, cancellationToken: cancellationToken);
            foreach (var source in reply.Sources) sources[source.Sequence] = ToPage(source);
        }

        return sources;
    }

    private static ReceiptSource ToPage(ObservationSource source) => new(
        source.ImportId.Length == 0 ? null : source.ImportId, source.File.Length == 0 ? null : source.File,
        source.HasRow ? source.Row : null, source.Api.Length == 0 ? null : source.Api,
        source.Request.Length == 0 ? null : source.Request);
}
