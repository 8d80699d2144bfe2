using System.IO.Compression;
using System.Text;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Imports;
using ImportDefaults = CreatorIntel.Ingestion.Domain.ImportDefaults;

namespace CreatorIntel.Ingestion.Tests.Imports;

/// <summary>Uploads as the gateway makes them, and runs as the worker makes them.</summary>
internal static class Uploading
{
    private const int ChunkBytes = 1024 * 1024;

    /// <summary>Imports files into a workspace.</summary>
    public static async Task<ImportReport> ImportAsync(
        this IngestionPostgres postgres, string workspace, params (string Name, byte[] Content)[] files)
    {
        var import = await postgres.UploadAsync(workspace, files);
        await postgres.Get<ImportRun>().RunAsync(import, TestContext.Current.CancellationToken);
        return await postgres.ReportAsync(import);
    }

    /// <summary>Uploads files and leaves them waiting.</summary>
    public static async Task<WaitingImport> UploadAsync(
        this IngestionPostgres postgres, string workspace, params (string Name, byte[] Content)[] files)
    {
        var token = TestContext.Current.CancellationToken;
        var (desk, id) = (postgres.Get<ImportDesk>(), $"{workspace}~{Guid.NewGuid():N}");
        await desk.OpenAsync(id, workspace, new ImportDefaults(null, null, null, null, false), token);
        for (var file = 0; file < files.Length; file++)
        {
            var (name, content) = files[file];
            for (var chunk = 0; chunk * ChunkBytes < Math.Max(1, content.Length); chunk++)
            {
                var length = Math.Min(ChunkBytes, content.Length - (chunk * ChunkBytes));
                await desk.AddAsync(id, workspace, file, name, chunk, content.AsMemory(chunk * ChunkBytes, length), token);
            }
        }

        await desk.StartAsync(id, workspace, token);
        return new WaitingImport(id, workspace, null);
    }

    public static Task<ImportReport> ReportAsync(this IngestionPostgres postgres, WaitingImport import) =>
        postgres.Get<ImportReports>().ReadAsync(import.ImportId, import.Workspace, 0, 1000, TestContext.Current.CancellationToken);

    /// <summary>A zip of files.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A Day02 file of posts whose ids begin with a prefix.</summary>
    public static byte[] Posts(string prefix, int count, int captionLength = 20)
    {
        var csv = new StringBuilder("post_id,caption,media_type,timestamp,likes\n");
        for (var i = 0; i < count; i++) csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{i:0000},{new string('c', captionLength)},IMAGE,2026-03-01T12:00:00Z,{i}\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
