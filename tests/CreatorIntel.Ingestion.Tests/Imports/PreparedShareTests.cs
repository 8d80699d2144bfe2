using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Imports;

public sealed class PreparedShareTests
{
    private static readonly object[] Uploaded =
    [
        new ImportOpened(new ImportDefaults(null, null, null, null, false), Noon),
        new ImportQueued([new QueuedFile("a.csv", 100), new QueuedFile("b.zip", 300)], Noon),
    ];

    private static ImportState After(params object[] events) => Uploaded.Concat(events).Aggregate((ImportState?)null, ImportState.Evolve)!;

    [Fact]
    public void A_file_that_is_known_counts_with_its_bytes() =>
        PreparedShare.Of(After(new FileRecognised(0, "A", "h")), 1, 0).ShouldBe(0.25);

    [Fact]
    public void Unpacking_a_zip_is_half_of_its_bytes() =>
        PreparedShare.Of(After(new FileRecognised(0, "A", "h")), 1, 1).ShouldBe((100 + 150) / 400.0);

    [Fact]
    public void What_a_zip_held_shares_the_other_half_by_size()
    {
        var unpacked = After(
            new FileRecognised(0, "A", "h"), new ArchiveUnpacked(1, [new UnpackedEntry("x", 3000), new UnpackedEntry("y", 1000)], null));
        PreparedShare.Of(unpacked, 2, 0).ShouldBe(250 / 400.0);
        PreparedShare.Of(unpacked, 2, 1).ShouldBe((250 + 112.5) / 400);
        PreparedShare.Of(ImportState.Evolve(unpacked, new FileRecognised(2, "A", "h"))!, 3, 1).ShouldBe(1);
    }

    [Fact]
    public void An_empty_upload_is_at_its_beginning() =>
        PreparedShare.Of(new object[] { Uploaded[0], new ImportQueued([new QueuedFile("a", 0)], Noon) }.Aggregate((ImportState?)null, ImportState.Evolve)!, 0, 0)
            .ShouldBe(0);
}
