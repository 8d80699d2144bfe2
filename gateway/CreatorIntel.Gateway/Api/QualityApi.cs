using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Exports;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using QualityCheck = CreatorIntel.Contracts.Pages.QualityCheck;

namespace CreatorIntel.Gateway.Api;

/// <summary>What does not add up in the data of a workspace.</summary>
internal static class QualityApi
{
    private const int LargestPage = 200;

    public static void MapQuality(this RouteGroupBuilder api)
    {
        var quality = api.MapGroup("/workspaces/{workspace}/quality").Needs(Permission.SeeData).WithTags("Quality")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        quality.MapGet("", ListAsync).WithName("listQualityChecks").WithSummary("Every check of the data, and how much each found.");
        quality.MapGet("/{check}", ShowAsync).WithName("getQualityCheck")
            .WithSummary("What a check found, a page at a time, with the rows of the files that say so.");
        quality.MapGet("/{check}.csv", DownloadAsync).WithName("downloadQualityCheck")
            .WithSummary("Everything that a check found, as CSV.").Produces<string>(StatusCodes.Status200OK, "text/csv");
    }

    private static async Task<Ok<QualityPage>> ListAsync(
        string workspace, Access access, ValuationService.ValuationServiceClient valuation, TimeProvider clock,
        CancellationToken cancellationToken, string? asOf = null)
    {
        var instant = FigureQuestion.InstantOf(asOf);
        var reply = await valuation.GetQualityAsync(
            new QualityRequest { Workspace = access.Workspace(workspace), AsOf = instant }, cancellationToken: cancellationToken);
        var through = (reply.AsOf ?? instant)?.ToDateTimeOffset() ?? clock.GetUtcNow();
        return TypedResults.Ok(new QualityPage(workspace, through, [.. reply.Checks.Select(ToPage)]));
    }

    private static async Task<Ok<QualityRowsPage>> ShowAsync(
        string workspace, string check, Access access, QualityRows rows, CancellationToken cancellationToken,
        string? asOf = null, int skip = 0, int take = 0)
    {
        var request = new QualityRowsRequest
        {
            Workspace = access.Workspace(workspace),
            AsOf = FigureQuestion.InstantOf(asOf),
            Check = check,
            Skip = skip,
            Take = Math.Min(take, LargestPage),
        };
        return TypedResults.Ok(await rows.ReadAsync(request, cancellationToken));
    }

    private static async Task DownloadAsync(
        string workspace, string check, HttpResponse response, Access access, QualityRows rows, CancellationToken cancellationToken,
        string? asOf = null)
    {
        var request = new QualityRowsRequest
        {
            Workspace = access.Workspace(workspace),
            AsOf = FigureQuestion.InstantOf(asOf),
            Check = check,
            Take = LargestPage,
        };
        var page = await rows.ReadAsync(request, cancellationToken);
        await response.BeginCsvAsync($"{page.Check.Id}.csv", [.. page.Columns, "sources"], cancellationToken);
        for (; page.Rows.Count > 0; page = await rows.ReadAsync(request, cancellationToken))
        {
            foreach (var row in page.Rows)
                await response.WriteAsync(Csv.Row([.. row.Values.Append(SourcesOf(row)).Select(Csv.Text)]), cancellationToken);

            request.Skip += page.Rows.Count;
        }
    }

    /// <summary>The check as the browser gets it.</summary>
    public static QualityCheck ToPage(this Contracts.V1.QualityCheck check) =>
        new(check.Id, check.Title, check.Explanation, check.Checked, check.Found);

    private static string SourcesOf(QualityRow row) => string.Join("; ", row.Sources.Select(source =>
        source.Call ?? FormattableString.Invariant($"{source.File}:{source.Row}")));
}
