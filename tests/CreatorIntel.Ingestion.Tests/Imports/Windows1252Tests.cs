using System.Text;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.ReadModels;
using Marten;
using static CreatorIntel.Ingestion.Tests.Imports.Uploading;
using ImportStatus = CreatorIntel.Contracts.V1.ImportStatus;

namespace CreatorIntel.Ingestion.Tests.Imports;

/// <summary>Tables that a spreadsheet saved in Windows-1252.</summary>
[Collection(nameof(IngestionPostgresCollection))]
public sealed class Windows1252Tests(IngestionPostgres postgres)
{
    private const string Header = "post_id,caption,media_type,timestamp,likes\n";

    [Fact]
    public async Task Letters_with_accents_are_read_and_the_report_says_how()
    {
        var table = TextEncodings.Windows1252.GetBytes($"{Header}w1,Größe “5” für 3 €,IMAGE,2026-03-01T12:00:00Z,7\n");

        var report = await postgres.ImportAsync("w1252", ("posts.csv", table));

        (report.Status, report.RowsRecorded, report.RowsRejected).ShouldBe((ImportStatus.Completed, 1, 0));
        report.Files.Single().Note.ShouldBe(ImportFile.ReadAsWindows1252);
        (await CaptionAsync("w1252", "w1")).ShouldBe("Größe “5” für 3 €");
    }

    [Fact]
    public async Task The_first_accent_may_come_behind_the_beginning_that_a_file_is_recognised_by()
    {
        byte[] table = [.. Posts("plain", 5000), .. TextEncodings.Windows1252.GetBytes("late,Señora,IMAGE,2026-03-01T12:00:00Z,7\n")];

        var report = await postgres.ImportAsync("w1252-late", ("posts.csv", table));

        (report.RowsRecorded, report.RowsRejected).ShouldBe((5001, 0));
        (await CaptionAsync("w1252-late", "late")).ShouldBe("Señora");
    }

    [Fact]
    public async Task Columns_are_known_by_their_names_with_accents()
    {
        // The names of a content export in German, of which one has an umlaut.
        const string german = "Beitrags-ID;Konto-ID;Veröffentlichungszeitpunkt;Beitragstyp;Aufrufe\n0007;42;03/31/2026 18:30;IG image;1.234\n";

        var report = await postgres.ImportAsync("w1252-header", ("export.csv", TextEncodings.Windows1252.GetBytes(german)));

        report.Files.Single().Format.ShouldBe("Instagram content export of Meta Business Suite");
        report.RowsRecorded.ShouldBe(1, string.Join('\n', report.Rejections));
    }

    [Fact]
    public async Task In_a_utf_8_file_a_damaged_row_is_rejected_and_the_rest_is_read_as_it_is()
    {
        byte[] table = [.. Encoding.UTF8.GetBytes($"{Header}u1,Größe 🌿,IMAGE,2026-03-01T12:00:00Z,7\nu2,Gr"), 0xE1, .. "e,IMAGE,2026-03-01T12:00:00Z,7\n"u8];

        var report = await postgres.ImportAsync("w1252-damaged", ("posts.csv", table));

        (report.RowsRecorded, report.RowsRejected, report.Files.Single().Note).ShouldBe((1, 1, ""));
        (await CaptionAsync("w1252-damaged", "u1")).ShouldBe("Größe 🌿");
    }

    private async Task<string> CaptionAsync(string workspace, string postId)
    {
        await using var session = postgres.Get<IDocumentStore>().QuerySession(workspace);
        var post = await session.LoadAsync<PostSnapshot>($"post/instagram/{postId}", TestContext.Current.CancellationToken);
        return post.ShouldNotBeNull().State.Description.Caption;
    }
}
