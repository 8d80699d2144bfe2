using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using JasperFx.Events;
using Marten.Services.BatchQuerying;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>The rows of a batch that speak of a shop.</summary>
/// <param name="keys">What personal data is sealed with.</param>
internal sealed class ShopBatch(PersonalKeys keys)
{
    private readonly List<(string Id, Task<IEventStream<ShopSnapshot>> Stream)> _fetched = [];
    private readonly Dictionary<string, OpenStream<ShopSnapshot, ShopState>> _streams = new(StringComparer.Ordinal);
    private PersonCipher? _cipher;

    /// <summary>Adds the streams of the rows to a query.</summary>
    public void Fetch(IBatchedQuery query, IEnumerable<RowOutcome> rows) => _fetched.AddRange(
        RowsOf(rows).Select(StreamOf).Distinct().Select(id => (id, query.Events.FetchForWriting<ShopSnapshot>(id))));

    /// <summary>Takes the streams from the executed query, and the key where rows name persons.</summary>
    public async Task OpenAsync(string workspace, IEnumerable<RowOutcome> rows, CancellationToken cancellationToken)
    {
        foreach (var (id, stream) in _fetched)
            _streams.Add(id, new(await stream, (await stream).Aggregate?.State, ShopState.Evolve));
        if (RowsOf(rows).Any(row => PersonOf(row) is not null)) _cipher = await keys.ObtainAsync(workspace, cancellationToken);
    }

    /// <summary>Decides on a row; returns how many events were appended.</summary>
    public int Append(ShopRow row, DateTimeOffset now)
    {
        var stream = _streams[StreamOf(row)];
        var sealedPerson = PersonOf(row) is { } person ? _cipher!.Seal(row.Shop, row.Fact.Id, person) : null;
        return stream.Append(ShopDecider.Decide(stream.State, row, sealedPerson, now));
    }

    private static IEnumerable<ShopRow> RowsOf(IEnumerable<RowOutcome> rows) => rows.OfType<ShopOutcome>().Select(shop => shop.Row);

    private static string StreamOf(ShopRow row) => ShopStreams.Of(row.Shop, row.Fact);

    private static Person? PersonOf(ShopRow row) => (row.Fact as CustomerFact)?.Person;
}
