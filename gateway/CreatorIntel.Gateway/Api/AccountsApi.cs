using System.ComponentModel.DataAnnotations;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CreatorIntel.Gateway.Api;

/// <summary>Accounts and their pages.</summary>
internal static class AccountsApi
{
    public static void MapAccounts(this RouteGroupBuilder api)
    {
        var accounts = api.MapGroup("/accounts").WithTags("Accounts");
        accounts.MapGet("", ListAsync).WithName("listAccounts").WithSummary("Every account that the caller may see.");
        accounts.MapGet("/{id}/overview", OverviewAsync).WithName("getOverview")
            .WithSummary("Everything the overview shows of one account.")
            .Produces<OverviewPage>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        accounts.MapPut("/{id}/target", SetTargetAsync).WithName("setTarget")
            .WithSummary("Sets the follower goal that growth is measured against.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<AccountSummary[]>> ListAsync(
        Access access, DashboardService.DashboardServiceClient dashboard, CancellationToken cancellationToken)
    {
        var reply = await dashboard.ListAccountsAsync(
            new ListAccountsRequest { Workspaces = { access.Workspaces } }, cancellationToken: cancellationToken);
        return TypedResults.Ok(reply.Accounts.Select(card => card.ToSummary()).ToArray());
    }

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> OverviewAsync(
        string id, [AsParameters] FigureQuestion question, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard, CancellationToken cancellationToken)
    {
        var query = question.ToQuery(access.Account(id));
        var page = await dashboard.GetOverviewAsync(query, cancellationToken: cancellationToken);
        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.File(
            page.Json.Memory.ToArray(), "application/json; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{page.Version}\""));
    }

    private static async Task<Ok<TargetSetting>> SetTargetAsync(
        string id, TargetGoal goal, Access access, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken)
    {
        var target = await valuation.SetTargetAsync(
            new SetTargetRequest { AccountId = access.Account(id).ToString(), Followers = goal.Followers, Months = goal.Months },
            cancellationToken: cancellationToken);
        return TypedResults.Ok(new TargetSetting(target.Followers, target.Months, target.IsDefault));
    }
}

/// <summary>A follower goal.</summary>
/// <param name="Followers">Followers to reach.</param>
/// <param name="Months">Months in which to reach them.</param>
internal sealed record TargetGoal(
    [property: Range(1, 10_000_000_000)] long Followers, [property: Range(1, 120)] int Months);

/// <summary>The follower goal in force.</summary>
/// <param name="Followers">Followers to reach.</param>
/// <param name="Months">Months in which to reach them.</param>
/// <param name="IsDefault">True while nobody has set a goal.</param>
internal sealed record TargetSetting(long Followers, int Months, bool IsDefault);
