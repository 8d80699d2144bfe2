using System.Buffers;
using System.Globalization;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CreatorIntel.Gateway.Uploads;

/// <summary>
/// Streams the files of a multipart request to Ingestion in chunks. Never more than one chunk is held in memory, and
/// nothing is imported before the last byte has been stored.
/// </summary>
internal sealed class Upload(
    IngestionService.IngestionServiceClient ingestion, Access access, IOptions<UploadSettings> settings, ILogger<Upload> logger)
{
    private const int ChunkBytes = 1024 * 1024;
    private const int FieldBytes = 1024;
    private const int MostFields = 20;

    // What a form is around its files: with this much beyond the limit, the files cannot be within it.
    private const long FormBytes = 16 * 1024 * 1024;

    /// <exception cref="ProblemException">The request is no upload, or too large.</exception>
    public async Task<ImportReport> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > settings.Value.MaxBytes + FormBytes) throw TooManyBytes();
        LiftBodyLimit(request);
        var reader = new MultipartReader(BoundaryOf(request), request.Body);
        var receipt = new Receipt();
        try
        {
            await ReceiveAsync(reader, receipt, cancellationToken);
        }
        catch (Exception e)
        {
            await DiscardAsync(receipt, e);
            throw;
        }

        return await ingestion.StartImportAsync(
            new StartImportRequest { ImportId = receipt.ImportId, Workspace = receipt.Workspace },
            cancellationToken: cancellationToken);
    }

    private async Task ReceiveAsync(MultipartReader reader, Receipt receipt, CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            var disposition = section.GetContentDispositionHeader();
            if (disposition?.IsFileDisposition() == true)
            {
                if (!receipt.IsOpen) await OpenAsync(receipt, fields, cancellationToken);
                await TakeFileAsync(receipt, NameOf(disposition), section.Body, cancellationToken);
            }
            else if (disposition?.IsFormDisposition() == true)
            {
                if (fields.Count == MostFields) throw NotAnUpload($"A form may hold {MostFields} fields beside the files.");
                fields[HeaderUtilities.RemoveQuotes(disposition.Name).ToString()] = await FieldAsync(section.Body, cancellationToken);
            }
        }

        if (!receipt.IsOpen) throw NotAnUpload("The request holds no file.");
    }

    /// <summary>Forgets what was stored of an upload that is not completed; where this fails, Ingestion does so by itself after a while.</summary>
    private async Task DiscardAsync(Receipt receipt, Exception failure)
    {
        if (!receipt.IsOpen) return;
        var problem = failure is ProblemException { Message: var title, Detail: var detail } ? $"{title} {detail}" : "The upload was broken off. Import the files again.";
        try
        {
            await ingestion.DiscardImportAsync(new DiscardImportRequest
            {
                ImportId = receipt.ImportId,
                Workspace = receipt.Workspace,
                Problem = problem,
            });
        }
        catch (RpcException e)
        {
            logger.LogWarning(e, "The broken upload {Import} could not be given up", receipt.ImportId);
        }
    }

    private async Task OpenAsync(Receipt receipt, Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        var workspace = access.Workspace(fields.GetValueOrDefault("workspace"));
        var importId = $"{workspace}~{Guid.CreateVersion7():N}";
        await ingestion.OpenImportAsync(
            new OpenImportRequest
            {
                ImportId = importId,
                Workspace = workspace,
                Platform = fields.GetValueOrDefault("platform", ""),
                Account = fields.GetValueOrDefault("account", ""),
                TimeZone = fields.GetValueOrDefault("timeZone", ""),
                EndDate = fields.GetValueOrDefault("endDate", ""),
            },
            cancellationToken: cancellationToken);
        (receipt.ImportId, receipt.Workspace) = (importId, workspace);
    }

    private async Task TakeFileAsync(Receipt receipt, string name, Stream content, CancellationToken cancellationToken)
    {
        var file = receipt.Files++;
        if (file >= settings.Value.MaxFiles) throw TooLarge($"An upload may hold {settings.Value.MaxFiles} files.");
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            for (var chunk = 0; ; chunk++)
            {
                var length = await content.ReadAtLeastAsync(buffer.AsMemory(0, ChunkBytes), ChunkBytes, false, cancellationToken);
                if (length == 0 && chunk > 0) return;
                receipt.Bytes += length;
                if (receipt.Bytes > settings.Value.MaxBytes) throw TooManyBytes();
                await ingestion.AddFileChunkAsync(
                    new AddFileChunkRequest
                    {
                        ImportId = receipt.ImportId,
                        Workspace = receipt.Workspace,
                        File = file,
                        FileName = name,
                        Chunk = chunk,
                        Content = ByteString.CopyFrom(buffer, 0, length),
                    },
                    cancellationToken: cancellationToken);
                if (length < ChunkBytes) return;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void LiftBodyLimit(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
    }

    private static string BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            throw NotAnUpload("The request is not multipart/form-data.");
        return HeaderUtilities.RemoveQuotes(type.Boundary).ToString() is { Length: > 0 } boundary
            ? boundary
            : throw NotAnUpload("The Content-Type header names no boundary.");
    }

    /// <summary>The name alone: some programs send a whole path.</summary>
    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length switch { 0 => "file", > 200 => name[..200], _ => name };
    }

    private static async Task<string> FieldAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[FieldBytes + 1];
        var length = await content.ReadAtLeastAsync(buffer, buffer.Length, false, cancellationToken);
        return length <= FieldBytes
            ? System.Text.Encoding.UTF8.GetString(buffer, 0, length).Trim()
            : throw NotAnUpload($"A form field is longer than {FieldBytes} bytes.");
    }

    private static ProblemException NotAnUpload(string detail) => new(
        StatusCodes.Status400BadRequest, "not-an-upload", "No file arrived.", detail,
        "Send multipart/form-data with at least one file, as the Data page does.");

    private ProblemException TooManyBytes() =>
        TooLarge(string.Create(CultureInfo.InvariantCulture, $"An upload may hold {settings.Value.MaxBytes:N0} bytes."));

    private static ProblemException TooLarge(string detail) => new(
        StatusCodes.Status413PayloadTooLarge, "too-large", "The upload is too large.", detail,
        "Import the files in several uploads: what was recorded before is recognised.");

    /// <summary>What was taken of an upload.</summary>
    private sealed class Receipt
    {
        /// <summary>Empty until the first file comes.</summary>
        public string ImportId { get; set; } = "";

        public string Workspace { get; set; } = "";

        public bool IsOpen => ImportId.Length > 0;

        public int Files { get; set; }

        public long Bytes { get; set; }
    }
}
