using System.Buffers;
using System.IO.Compression;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Uploads;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Unpacks a zip into further files of its upload, one chunk in memory at a time. Doing it again stores the same
/// again, so that it can be repeated after whatever stopped it. What the zip says of its sizes is not trusted: bytes
/// are counted as they come.
/// </summary>
internal sealed class Unpacking(UploadStore uploads, IOptions<ImportSettings> settings)
{
    private const int ChunkBytes = 1024 * 1024;
    private const int BytesOfContentsPerEntry = 512;
    private const long AlwaysAllowed = 16 * 1024 * 1024;

    /// <summary>An <see cref="ArchiveUnpacked"/>, or a <see cref="FileRefused"/>: then nothing of the zip is kept.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="file">Position of the zip.</param>
    /// <param name="state">The import as it is before.</param>
    /// <param name="progress">Is told the file, and the share of the zip's bytes that were gone through.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<object> RunAsync(
        string importId, int file, ImportState state, Func<string, double, Task> progress, CancellationToken cancellationToken)
    {
        var zip = state.Files[file].Name;
        var entries = new UnpackedEntries(zip, state.Files.Count);
        try
        {
            await using var content = await UploadStream.OpenAsync(uploads, importId, file, cancellationToken);
            await using var archive = await OpenAsync(content, cancellationToken);
            var limit = LimitOf(content.Length, state);
            var filesLeft = settings.Value.MaxFiles - state.Files.Count(file => file.From is not null);
            foreach (var entry in archive.Entries)
            {
                var name = ZipEntries.NameOf(zip, entry.FullName);
                await TakeAsync(importId, entry, entries, ChunkTakenAsync, cancellationToken);
                if (entries.All.Count > filesLeft)
                    throw new ZipRefusedException($"The zips of an import may add {settings.Value.MaxFiles} files to it, and these hold more. Import them in parts.");

                Task ChunkTakenAsync(int bytes)
                {
                    limit.Take(bytes);
                    return progress(name, (double)content.Position / content.Length);
                }
            }

            return new ArchiveUnpacked(file, entries.All, entries.Note());
        }
        catch (ZipRefusedException refused)
        {
            await uploads.RemoveFromAsync(importId, state.Files.Count, cancellationToken);
            return new FileRefused(file, refused.Message);
        }
    }

    private async Task<ZipArchive> OpenAsync(UploadStream content, CancellationToken cancellationToken)
    {
        var most = settings.Value.MaxEntries;
        content.Allowance = ChunkBytes + ((long)most * BytesOfContentsPerEntry);
        try
        {
            var archive = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, null, cancellationToken);
            var entries = archive.Entries;
            content.Allowance = long.MaxValue;
            if (entries.Count > most) throw new ZipRefusedException($"The zip has {entries.Count} entries; at most {most} are unpacked. Import it in parts.");
            if (entries.Any(entry => entry.FullName == "[Content_Types].xml"))
                throw new ZipRefusedException("It is a spreadsheet workbook or another office document. Save the sheet as CSV (UTF-8), and import that.");
            if (entries.Sum(entry => (decimal)entry.CompressedLength) > content.Length)
                throw new ZipRefusedException("Entries of the zip overlap: together they claim more bytes than it has. No export is made like this: it is not unpacked.");
            return archive;
        }
        catch (InvalidDataException)
        {
            throw new ZipRefusedException(
                "The zip cannot be unpacked: its table of contents is damaged, incomplete or too long. Download the export once more.");
        }
    }

    private async Task TakeAsync(
        string importId, ZipArchiveEntry entry, UnpackedEntries entries, Func<int, Task> chunkTaken, CancellationToken cancellationToken)
    {
        var (fate, problem) = ZipEntries.Judge(entry);
        if (fate == EntryFate.Refuse) entries.Refuse(entry, problem!);
        if (fate != EntryFate.Unpack) return;
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            await StoreAsync(importId, entry, entries, chunkTaken, buffer.AsMemory(0, ChunkBytes), cancellationToken);
        }
        catch (InvalidDataException)
        {
            entries.Refuse(entry, "It is damaged, or compressed in a way that is not read. Download the export once more, or unpack it yourself.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task StoreAsync(
        string importId, ZipArchiveEntry entry, UnpackedEntries entries, Func<int, Task> chunkTaken, Memory<byte> buffer,
        CancellationToken cancellationToken)
    {
        await using var content = await entry.OpenAsync(cancellationToken);
        var filled = await content.ReadAtLeastAsync(buffer[..FileHead.Length], FileHead.Length, throwOnEndOfStream: false, cancellationToken);
        await chunkTaken(0);
        if (!Accepts(entry, entries, buffer[..filled])) return;
        var total = 0L;
        for (var chunk = 0; ; chunk++)
        {
            filled += await content.ReadAtLeastAsync(buffer[filled..], buffer.Length - filled, throwOnEndOfStream: false, cancellationToken);
            total += filled;
            await chunkTaken(filled);
            if (filled > 0) await uploads.AddAsync(importId, entries.Position, entry.Name, chunk, buffer[..filled], cancellationToken);
            if (filled < buffer.Length) break;
            filled = 0;
        }

        if (total != entry.Length) throw new InvalidDataException("The entry is shorter or longer than its zip says.");
        entries.Add(entry, total);
    }

    private static bool Accepts(ZipArchiveEntry entry, UnpackedEntries entries, ReadOnlyMemory<byte> beginning)
    {
        var head = new FileHead(entry.Name, beginning, IsWhole: beginning.Length < FileHead.Length);
        if (FileKinds.IsZip(head))
        {
            entries.Refuse(entry, "It is a zip within the zip, or a workbook. Unpack the outer zip and import what is in it; save a sheet as CSV (UTF-8).");
            return false;
        }

        if (FileKinds.IsTable(head) || FileFormats.Recognise(head).Format is not null) return true;
        entries.PassOver(entry);
        return false;
    }

    private UnpackedLimit LimitOf(long zipBytes, ImportState state)
    {
        var left = settings.Value.MaxUnpackedBytes - state.Files.Where(file => file.From is not null).Sum(file => file.Bytes);
        return new UnpackedLimit(left, Math.Max(AlwaysAllowed, zipBytes * settings.Value.MaxRatio), settings.Value.MaxRatio);
    }
}
