using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Exports;
using CreatorIntel.Gateway.SignIn;
using CreatorIntel.Gateway.Uploads;
using Microsoft.AspNetCore.Http.HttpResults;
using ImportReport = CreatorIntel.Contracts.Pages.ImportReport;

namespace CreatorIntel.Gateway.Api;

/// <summary>Files in, reports out.</summary>
internal static class ImportsApi
{
    private const int PageSize = 100;
    private const int LargestPage = 1000;

    public static void MapImports(this RouteGroupBuilder api)
    {
        var imports = api.MapGroup("/imports").WithTags("Imports");
        imports.MapPost("", UploadAsync).Needs(Permission.Import).WithName("importFiles")
            .WithSummary("Takes any number of files; the answer comes when they are stored, the rows follow.")
            .WithDescription(
                "multipart/form-data. Fields (all optional, before the files): workspace; platform and account for formats "
                + "that do not name their account; timeZone (IANA) for times that are written without one; endDate (yyyy-MM-dd), the last day of the "
                + "export, for dates that are written without a year.")
            .Accepts<UploadForm>("multipart/form-data")
            .Produces<ImportReport>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .DisableAntiforgery();
        imports.MapGet("", ListAsync).Needs(Permission.SeeData).WithName("listImports").WithSummary("The imports of a workspace, newest first.");
        imports.MapGet("/{id}", GetAsync).Needs(Permission.SeeData).WithName("getImport").WithSummary("How far an import has come, and what it rejected.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        imports.MapPost("/{id}/retry", RetryAsync).Needs(Permission.Import).WithName("retryImport")
            .WithSummary("Reads what an import could not read once more, as after names of columns were chosen.")
            .WithDescription("The bytes of files that were not recognised are kept for a day after the import has ended.")
            .Produces<ImportReport>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        imports.MapGet("/{id}/rejections.csv", RejectionsAsync).Needs(Permission.SeeData).WithName("downloadRejections")
            .WithSummary("Every rejected row, as CSV.").Produces<string>(StatusCodes.Status200OK, "text/csv");
    }

    private static async Task<IResult> UploadAsync(HttpRequest request, Upload upload, CancellationToken cancellationToken)
    {
        var report = (await upload.ReceiveAsync(request, cancellationToken)).ToPage();
        return TypedResults.Accepted($"/api/v1/imports/{report.Id}", report);
    }

    private static async Task<Ok<ImportReport[]>> ListAsync(
        Access access, IngestionService.IngestionServiceClient ingestion, CancellationToken cancellationToken, string? workspace = null)
    {
        var reply = await ingestion.ListImportsAsync(
            new ListImportsRequest { Workspace = access.Workspace(workspace) }, cancellationToken: cancellationToken);
        return TypedResults.Ok(reply.Imports.Select(report => report.ToPage()).ToArray());
    }

    private static async Task<Ok<ImportReport>> GetAsync(
        string id, Access access, IngestionService.IngestionServiceClient ingestion, CancellationToken cancellationToken,
        int skip = 0, int take = PageSize) =>
        TypedResults.Ok((await ReadAsync(id, access, ingestion, skip, take, cancellationToken)).ToPage());

    private static async Task<Accepted<ImportReport>> RetryAsync(
        string id, Access access, IngestionService.IngestionServiceClient ingestion, CancellationToken cancellationToken)
    {
        var report = await ingestion.RetryImportAsync(
            new RetryImportRequest { ImportId = id, Workspace = access.WorkspaceOfImport(id) }, cancellationToken: cancellationToken);
        return TypedResults.Accepted($"/api/v1/imports/{id}", report.ToPage());
    }

    private static async Task RejectionsAsync(
        string id, HttpResponse response, Access access, IngestionService.IngestionServiceClient ingestion,
        CancellationToken cancellationToken)
    {
        var page = await ReadAsync(id, access, ingestion, 0, LargestPage, cancellationToken);
        await response.BeginCsvAsync("rejections.csv", ["file", "row", "column", "value", "reason"], cancellationToken);
        for (var skip = 0; page.Rejections.Count > 0; page = await ReadAsync(id, access, ingestion, skip, LargestPage, cancellationToken))
        {
            skip += page.Rejections.Count;
            foreach (var row in page.Rejections)
            {
                await response.WriteAsync(
                    Csv.Row([Csv.Text(row.File), Csv.Number(row.Row), Csv.Text(row.Column), Csv.Text(row.Value), Csv.Text(row.Reason)]),
                    cancellationToken);
            }
        }
    }

    private static async Task<Contracts.V1.ImportReport> ReadAsync(
        string id, Access access, IngestionService.IngestionServiceClient ingestion, int skip, int take,
        CancellationToken cancellationToken) =>
        await ingestion.GetImportAsync(
            new GetImportRequest
            {
                ImportId = id,
                Workspace = access.WorkspaceOfImport(id),
                SkipRejections = Math.Max(0, skip),
                TakeRejections = Math.Clamp(take, 1, LargestPage),
            },
            cancellationToken: cancellationToken);
}
