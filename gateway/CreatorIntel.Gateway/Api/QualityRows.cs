using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Gateway.Api;

/// <summary>Puts what a check found together with the rows of files and the calls that say so.</summary>
internal sealed class QualityRows(
    ValuationService.ValuationServiceClient valuation, IngestionService.IngestionServiceClient ingestion)
{
    private const int SourcesAtOnce = 200;

    public async Task<QualityRowsPage> ReadAsync(QualityRowsRequest request, CancellationToken cancellationToken)
    {
        var found = await valuation.GetQualityRowsAsync(request, cancellationToken: cancellationToken);
        var sources = await SourcesAsync(request.Workspace, found.Rows.SelectMany(row => row.Sequences), cancellationToken);
        return new(
            found.Check.ToPage(), [.. found.Columns],
            [
                .. found.Rows.Select(row => new QualityRow(
                    [.. row.Values.Select(value => value.HasText ? value.Text : null)],
                    [.. row.Sequences.Select(sources.GetValueOrDefault).OfType<QualitySource>()])),
            ]);
    }

    private async Task<Dictionary<long, QualitySource>> SourcesAsync(
        string workspace, IEnumerable<long> sequences, CancellationToken cancellationToken)
    {
        var sources = new Dictionary<long, QualitySource>();
        foreach (var some in sequences.Distinct().Chunk(SourcesAtOnce))
        {
            var reply = await ingestion.GetSourcesAsync(
                new GetSourcesRequest { Workspace = workspace, Sequences = { some } }, cancellationToken: cancellationToken);
            foreach (var source in reply.Sources) sources[source.Sequence] = ToPage(source);
        }

        return sources;
    }

    private static QualitySource ToPage(ObservationSource source) => new(
        source.File.Length == 0 ? null : source.File, source.HasRow ? source.Row : null,
        source.Api.Length == 0 ? null : $"{source.Api}: {source.Request}");
}
