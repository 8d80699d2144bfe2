using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Imports;

public sealed class ReadingOrderTests
{
    private static readonly string[] Formats =
    [
        "Shop social media metrics CSV", "Day02 posts CSV", "Shop social media posts CSV", "Shop social media accounts CSV", "Day02 JSON",
    ];

    private static ImportState Recognised()
    {
        object[] uploaded =
        [
            new ImportOpened(new ImportDefaults(null, null, null, null, false), Noon),
            new ImportQueued([.. Formats.Select((_, i) => new QueuedFile($"{i}.csv", 100))], Noon),
        ];
        return uploaded.Concat(Formats.Select((format, i) => new FileRecognised(i, format, $"h{i}")))
            .Aggregate((ImportState?)null, ImportState.Evolve)!;
    }

    [Fact]
    public void A_file_comes_behind_those_that_it_refers_to_and_otherwise_as_it_was_uploaded() =>
        ReadingOrder.Of(Recognised()).ShouldBe([1, 3, 4, 2, 0]);

    [Fact]
    public void A_file_that_was_begun_goes_first() =>
        ReadingOrder.Of(Recognised() with { Next = new ImportPosition(2, 500), Order = [] }).ShouldBe([2, 1, 3, 4, 0]);

    [Fact]
    public void A_zip_and_a_refused_file_are_not_read()
    {
        var state = new object[] { new ArchiveUnpacked(0, [], null), new FileRefused(1, "No.") }
            .Aggregate(Recognised(), (s, e) => ImportState.Evolve(s with { Files = [.. s.Files.Select((f, i) => i == 1 ? f with { Format = null } : f)] }, e)!);
        ReadingOrder.Of(state).ShouldBe([3, 4, 2]);
    }
}
