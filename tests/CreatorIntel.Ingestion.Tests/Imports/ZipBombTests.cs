using System.Buffers.Binary;
using System.IO.Compression;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Uploads;
using static CreatorIntel.Ingestion.Tests.Imports.Uploading;

namespace CreatorIntel.Ingestion.Tests.Imports;

/// <summary>Zips that were made to fill a machine: each is refused in words, and nothing of it is kept.</summary>
[Collection(nameof(IngestionPostgresCollection))]
public sealed class ZipBombTests(IngestionPostgres postgres)
{
    private const int MiB = 1024 * 1024;
    private static readonly byte[] Days = Bytes("date,followers\n2026-03-01,100\n");

    [Fact]
    public async Task A_zip_that_unpacks_to_many_times_its_size_is_refused_without_holding_it()
    {
        var bomb = Repeated("days.csv", 512);
        bomb.Length.ShouldBeLessThan(6 * MiB);

        var allocated = GC.GetTotalAllocatedBytes();
        var report = await RefusedAsync("bomb-ratio", bomb);

        report.Problem.ShouldStartWith($"The zip unpacks to more than {ImportLimits.Ratio} times its size");
        (GC.GetTotalAllocatedBytes() - allocated).ShouldBeLessThan(256L * MiB, "the zip holds 512 MiB");
    }

    [Fact]
    public async Task Zips_that_unpack_to_more_than_an_import_may_hold_are_refused()
    {
        var random = new Random(1);
        var large = Zip([.. Enumerable.Range(0, 3).Select(i => ($"{i}.csv", Noise(random, 15 * MiB)))]);
        (await RefusedAsync("bomb-total", large)).Problem.ShouldStartWith("The zips of this import unpack to more bytes than an import may hold.");
    }

    [Fact]
    public async Task A_zip_with_overlapping_entries_is_refused() =>
        (await RefusedAsync("bomb-overlap", Overlapping())).Problem.ShouldStartWith("Entries of the zip overlap");

    [Fact]
    public async Task A_zip_of_too_many_entries_is_refused()
    {
        var many = Zip([.. Enumerable.Range(0, ImportLimits.Entries + 1).Select(i => ($"{i}.csv", Days))]);
        (await RefusedAsync("bomb-entries", many)).Problem
            .ShouldBe($"The zip has {ImportLimits.Entries + 1} entries; at most {ImportLimits.Entries} are unpacked. Import it in parts.");
    }

    [Fact]
    public async Task A_zip_of_too_many_tables_is_refused()
    {
        var many = Zip([.. Enumerable.Range(0, ImportLimits.Files + 1).Select(i => ($"{i}.csv", Days))]);
        (await RefusedAsync("bomb-files", many)).Problem.ShouldStartWith($"The zips of an import may add {ImportLimits.Files} files to it");
    }

    [Fact]
    public async Task A_table_of_contents_without_end_is_not_read_to_its_end()
    {
        var endless = Zip([.. Enumerable.Range(0, 60_000).Select(i => ($"{i}.csv", Array.Empty<byte>()))]);
        (await RefusedAsync("bomb-contents", endless)).Problem.ShouldStartWith("The zip cannot be unpacked: its table of contents is damaged");
    }

    [Fact]
    public async Task A_zip_that_ends_early_is_refused() =>
        (await RefusedAsync("bomb-cut", Zip(("days.csv", Days))[..^30])).Problem.ShouldStartWith("The zip cannot be unpacked");

    [Fact]
    public async Task A_workbook_is_refused_with_what_to_do() =>
        (await RefusedAsync("bomb-xlsx", Zip(("[Content_Types].xml", Bytes("<Types/>")), ("xl/workbook.xml", Bytes("<workbook/>"))))).Problem
            .ShouldStartWith("It is a spreadsheet workbook");

    [Fact]
    public async Task A_damaged_entry_is_refused_and_the_others_are_read()
    {
        var zip = Zip(("broken.csv", Posts("x", 5000)), ("days.csv", Days));
        for (var i = 200; i < 400; i++) zip[i] = 0xFF;

        var report = await postgres.ImportAsync("zip-damaged", ("export.zip", zip));

        report.RowsRecorded.ShouldBe(1);
        var rejection = report.Rejections.ShouldHaveSingleItem();
        (rejection.File, rejection.Reason[..13]).ShouldBe(("export.zip/broken.csv", "It is damaged"));
    }

    [Fact]
    public async Task An_encrypted_entry_is_refused_and_the_others_are_read()
    {
        var zip = Zip(("secret.csv", Days), ("days.csv", Days));
        zip[6] |= 1;
        zip[DirectoryAt(zip) + 8] |= 1;

        var report = await postgres.ImportAsync("zip-encrypted", ("export.zip", zip));

        report.RowsRecorded.ShouldBe(1);
        report.Rejections.ShouldHaveSingleItem().Reason.ShouldStartWith("It is encrypted.");
    }

    private async Task<ImportedFile> RefusedAsync(string workspace, byte[] zip)
    {
        var import = await postgres.UploadAsync(workspace, ("bomb.zip", zip));
        await postgres.Get<CreatorIntel.Ingestion.Imports.ImportRun>().RunAsync(import, TestContext.Current.CancellationToken);
        var report = await postgres.ReportAsync(import);
        report.Status.ShouldBe(ImportStatus.Refused);
        (await postgres.Get<UploadStore>().FilesAsync(import.ImportId, TestContext.Current.CancellationToken)).ShouldBeEmpty();
        return report.Files.ShouldHaveSingleItem();
    }

    /// <summary>A table whose one row comes again and again.</summary>
    private static byte[] Repeated(string name, int megabytes)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            entry.Write(Days);
            var zeroes = new byte[MiB];
            zeroes.AsSpan().Fill((byte)'0');
            for (var i = 0; i < megabytes; i++) entry.Write(zeroes);
        }

        return bytes.ToArray();
    }

    private static byte[] Noise(Random random, int length)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        for (var i = 0; i < length; i++) noise[i] = (byte)('a' + (noise[i] % 26));
        Days.CopyTo(noise, 0);
        return noise;
    }

    /// <summary>A zip whose table of contents names its one entry three times.</summary>
    private static byte[] Overlapping()
    {
        var zip = Zip(("days.csv", Noise(new Random(2), 50_000)));
        var directory = DirectoryAt(zip);
        var (entry, end) = (zip[directory..^22], zip[^22..]);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), 3);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), entry.Length * 3);
        return [.. zip[..directory], .. entry, .. entry, .. entry, .. end];
    }

    private static int DirectoryAt(byte[] zip) => BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(zip.Length - 22 + 16));
}
