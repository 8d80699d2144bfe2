using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>Files that were made to do harm, through the public door: each is refused or read in clear words, within bounded memory.</summary>
public sealed class HostileFilesTests(RunningSystem system)
{
    private const int MiB = 1024 * 1024;

    [Fact]
    public async Task A_zip_bomb_is_refused_and_memory_stays_bounded()
    {
        var before = system.PeakMemoryOf("ingestion");

        var report = await system.Web.ImportAsync([("bomb.zip", Bomb(1024))], "bomb");

        report.Status.ShouldBe("refused");
        report.Files.ShouldHaveSingleItem().Problem.ShouldNotBeNull().ShouldStartWith("The zip unpacks to more than 200 times its size");
        (system.PeakMemoryOf("ingestion") - before).ShouldBeLessThan(300L * MiB, "the bomb holds a gigabyte");
    }

    [Fact]
    public async Task A_file_of_two_gigabytes_is_refused_before_a_byte_of_it_is_sent()
    {
        var file = new Unsent(2L * 1024 * MiB);
        using var form = new MultipartFormDataContent { { new StreamContent(file), "files", "endless.csv" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/imports") { Content = form };
        request.Headers.ExpectContinue = true;

        using var answer = await system.Web.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("detail").GetString().ShouldBe("An upload may hold 1,073,741,824 bytes.");
        file.BytesRead.ShouldBe(0);
    }

    [Fact]
    public async Task A_table_of_a_million_columns_is_refused_and_memory_stays_bounded()
    {
        var before = system.PeakMemoryOf("ingestion");
        var wide = Encoding.UTF8.GetBytes($"date,followers,{string.Concat(Enumerable.Repeat("a,", 1_000_000))}\n2026-01-01,5\n");

        var report = await system.Web.ImportAsync([("wide.csv", wide), ("rows.csv", RowOfColumns(1_000_000))], "wide");

        report.Status.ShouldBe("completed");
        (report.Recorded, report.Rejected).ShouldBe((1, 2));
        report.Rejections.Single(row => row.File == "wide.csv").Reason.ShouldContain("its header has more than 1000 columns.");
        report.Rejections.Single(row => row.File == "rows.csv").Reason.ShouldStartWith("The row has 1000002 columns; at most 1000 are read.");
        (system.PeakMemoryOf("ingestion") - before).ShouldBeLessThan(300L * MiB);
    }

    [Fact]
    public async Task A_path_out_of_a_zip_is_refused_by_name_and_the_rest_is_read()
    {
        var zip = Zip(("../../etc/passwd", "date,followers\n2026-01-01,5\n"), ("days.csv", "date,followers\n2026-01-02,6\n"));

        var report = await system.Web.ImportAsync([("export.zip", zip)], "traversal");

        (report.Status, report.Recorded, report.Rejected).ShouldBe(("completed", 1, 1));
        var refused = report.Files.Single(file => file.Problem is not null);
        (refused.Name, refused.Archive).ShouldBe(("export.zip/../../etc/passwd", "export.zip"));
        refused.Problem.ShouldNotBeNull().ShouldStartWith("The entry '../../etc/passwd' leads out of the zip.");
    }

    [Fact]
    public async Task A_wrong_encoding_is_told_by_row_and_column()
    {
        // No letter of Windows-1252 has the byte 0x9D.
        byte[] damaged = [.. "post_id,caption,media_type,timestamp,likes\nl1,Gr"u8, 0x9D, .. "e,IMAGE,2026-01-01T12:00:00Z,1\nl2,fine,IMAGE,2026-01-01T12:00:00Z,1\n"u8];

        var report = await system.Web.ImportAsync([("damaged.csv", damaged)], "latin");

        (report.Recorded, report.Rejected).ShouldBe((1, 1));
        var rejection = report.Rejections.ShouldHaveSingleItem();
        (rejection.Row, rejection.Column).ShouldBe((2, "caption"));
        rejection.Reason.ShouldStartWith("The text is not valid UTF-8");
    }

    [Fact]
    public async Task A_formula_is_kept_as_it_is_and_is_text_in_every_csv()
    {
        const string Formula = "=HYPERLINK(\"http://evil.example\",\"x\")";
        var csv = $"post_id,caption,media_type,timestamp,likes\nformula1,\"{Formula.Replace("\"", "\"\"", StringComparison.Ordinal)}\",IMAGE,2026-01-01T12:00:00Z,1\n{Formula.Split('(')[0]},x,IMAGE,2026-01-01T12:00:00Z,1\n";

        var report = await system.Web.ImportAsync([("formulas.csv", Encoding.UTF8.GetBytes(csv))], "formulas");

        report.Recorded.ShouldBe(1);
        var page = await system.Web.OverviewWhenAsync("my~instagram~formulas", p => p.Account.Posts == 1);
        var post = await system.Web.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{page.Account.Id}/posts/formula1");
        post.GetRawText().ShouldContain("=HYPERLINK");
        (await system.Web.GetStringAsync($"/api/v1/imports/{report.Id}/rejections.csv")).ShouldContain("\"'=HYPERLINK\"");
    }

    [Fact]
    public async Task Names_of_columns_are_remembered_and_the_import_is_read_again()
    {
        var report = await system.Web.ImportAsync([("eigene.csv", "Stichtag;Gefolgschaft\n2026-04-01;200\n"u8.ToArray())], "mapped");
        report.Files.ShouldHaveSingleItem().Header.ShouldBe(["Stichtag", "Gefolgschaft"]);

        using var taken = await system.Web.PutAsJsonAsync("/api/v1/workspaces/my/column-names", new ColumnNamesChange(
            "Day02 account metrics CSV", [new OwnColumnName("Stichtag", "date"), new OwnColumnName("Gefolgschaft", "followers")]));
        var names = (await taken.Content.ReadFromJsonAsync<ColumnNamesPage>(PageJson.Options))!;
        names.Formats.Single(format => format.Format == "Day02 account metrics CSV").Fields.Single(field => field.Field == "date").Own.ShouldBe(["Stichtag"]);
        using var retried = await system.Web.PostAsync($"/api/v1/imports/{report.Id}/retry", null);
        retried.StatusCode.ShouldBe(HttpStatusCode.Accepted);

        var read = await system.Web.FinishAsync(report.Id);
        (read.Status, read.Recorded, read.Rejected).ShouldBe(("completed", 1, 0));
        using var again = await system.Web.PostAsync($"/api/v1/imports/{report.Id}/retry", null);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("Day02 account metrics CSV", "Stand", "nothing")]
    [InlineData("Day02 account metrics CSV", "followers", "date")]
    [InlineData("No such format", "Stand", "date")]
    public async Task A_name_that_cannot_be_used_is_refused(string format, string name, string field)
    {
        using var answer = await system.Web.PutAsJsonAsync(
            "/api/v1/workspaces/my/column-names", new ColumnNamesChange(format, [new OwnColumnName(name, field)]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static byte[] RowOfColumns(int columns) =>
        Encoding.UTF8.GetBytes($"date,followers\n2026-01-01,5{new string(',', columns)}\n2026-01-02,6\n");

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Bomb(int megabytes)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("days.csv", CompressionLevel.Optimal).Open();
            entry.Write("date,followers\n"u8);
            var zeroes = new byte[MiB];
            zeroes.AsSpan().Fill((byte)'0');
            for (var i = 0; i < megabytes; i++) entry.Write(zeroes);
        }

        return bytes.ToArray();
    }

    /// <summary>A file whose bytes nobody should ask for.</summary>
    private sealed class Unsent(long length) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Position);
            Array.Fill(buffer, (byte)'x', offset, read);
            Position += read;
            BytesRead += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = offset;

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
