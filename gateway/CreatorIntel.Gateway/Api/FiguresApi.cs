using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using FormulaDescription = CreatorIntel.Contracts.Pages.FormulaDescription;

namespace CreatorIntel.Gateway.Api;

/// <summary>Where figures come from: their formulas, and the observations behind each.</summary>
internal static class FiguresApi
{
    public static void MapFigures(this RouteGroupBuilder api)
    {
        api.MapGet("/formulas", ListFormulasAsync).WithTags("Figures").WithName("listFormulas").Needs(Permission.SeePages)
            .WithSummary("Every formula with its versions, in words and in mathematics.");
        api.MapGet("/figures/{figureId}/receipt", ReceiptAsync).WithTags("Figures").WithName("getReceipt").Needs(Permission.SeeData)
            .WithSummary("Everything that a figure was computed from, down to the rows of the files.")
            .Produces<ReceiptPage>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<FormulaDescription[]>> ListFormulasAsync(
        MetricsService.MetricsServiceClient metrics, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken)
    {
        var measured = metrics.ListFormulasAsync(new ListFormulasRequest(), cancellationToken: cancellationToken).ResponseAsync;
        var valued = valuation.ListFormulasAsync(new ListFormulasRequest(), cancellationToken: cancellationToken).ResponseAsync;
        return TypedResults.Ok((await measured).Formulas.Concat((await valued).Formulas)
            .OrderBy(formula => formula.Id, StringComparer.Ordinal)
            .Select(formula => formula.ToPage())
            .ToArray());
    }

    private static async Task<IResult> ReceiptAsync(
        string figureId, HttpContext http, Access access, DashboardService.DashboardServiceClient dashboard,
        int skip = 0, int take = 0)
    {
        if (!FigureId.TryParse(figureId, out var id))
        {
            throw new ProblemException(
                StatusCodes.Status404NotFound, "not-found", "There is no such figure.", $"'{figureId}' is not the id of a figure.",
                "Every figure carries its id.");
        }

        access.Accounts(id.Accounts);
        var page = await dashboard.GetReceiptAsync(
            new ReceiptRequest { FigureId = figureId, Skip = skip, Take = take }, PageAnswer.KnownVersion(http.Request),
            cancellationToken: http.RequestAborted);
        return PageAnswer.Of(page, http.Response);
    }
}
