using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using AssumptionSetComparison = CreatorIntel.Contracts.Pages.AssumptionSetComparison;
using ValueReport = CreatorIntel.Contracts.Pages.ValueReport;

namespace CreatorIntel.Gateway.Api;

/// <summary>Values under other assumptions than those in force; nothing is saved.</summary>
internal static class WhatIfApi
{
    public static void MapWhatIf(this RouteGroupBuilder api)
    {
        var account = api.MapGroup("/accounts/{id}").Needs(Permission.SeeData).WithTags("Assumptions")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        account.MapPost("/what-if", WhatIfAsync).WithName("whatIf")
            .WithSummary("What the account would be worth under other assumptions.");
        account.MapGet("/assumption-comparison", CompareAsync).WithName("compareAssumptionSets")
            .WithSummary("Every value figure under two sets of assumptions, and the difference.");
    }

    private static async Task<Ok<ValueReport>> WhatIfAsync(
        string id, WhatIf whatIf, [AsParameters] FigureQuestion question, Access access,
        DashboardService.DashboardServiceClient dashboard, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken)
    {
        var accounts = access.Accounts(id);
        var query = await DefaultFormulas.PutInAsync(question.ToQuery(accounts), dashboard, cancellationToken);
        var set = await valuation.GetAssumptionSetAsync(
            new AssumptionSetRequest { Workspace = accounts.Workspace, Id = query.AssumptionSet }, cancellationToken: cancellationToken);
        var report = await valuation.WhatIfAsync(
            new WhatIfRequest { Query = query, Assumptions = set.Assumptions.ToPage().With(whatIf.Assumptions).ToMessage() },
            cancellationToken: cancellationToken);
        return TypedResults.Ok(report.ToPage());
    }

    private static async Task<Ok<AssumptionSetComparison>> CompareAsync(
        string id, string left, string right, [AsParameters] FigureQuestion question, Access access,
        DashboardService.DashboardServiceClient dashboard, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken)
    {
        var query = await DefaultFormulas.PutInAsync(question.ToQuery(access.Accounts(id)), dashboard, cancellationToken);
        var comparison = await valuation.CompareAssumptionSetsAsync(
            new CompareAssumptionSetsRequest { Query = query, Left = left, Right = right }, cancellationToken: cancellationToken);
        return TypedResults.Ok(comparison.ToPage());
    }
}

/// <summary>Assumptions to try.</summary>
/// <param name="Assumptions">
/// By name, such as <c>conversionRate</c> or <c>productionCosts.IMAGE</c>; the others are those of the set that the
/// question names.
/// </param>
internal sealed record WhatIf(IReadOnlyDictionary<string, double>? Assumptions);
