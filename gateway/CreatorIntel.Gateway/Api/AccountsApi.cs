using System.ComponentModel.DataAnnotations;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreatorIntel.Gateway.Api;

/// <summary>Accounts and their goals.</summary>
internal static class AccountsApi
{
    public static void MapAccounts(this RouteGroupBuilder api)
    {
        var accounts = api.MapGroup("/accounts").WithTags("Accounts");
        accounts.MapGet("", ListAsync).Needs(Permission.SeePages).WithName("listAccounts").WithSummary("Every account that the caller may see.");
        accounts.MapPut("/{id}/target", SetTargetAsync).Needs(Permission.ChangeAssumptions).WithName("setTarget")
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

    private static async Task<Ok<TargetSetting>> SetTargetAsync(
        string id, TargetGoal goal, Access access, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken)
    {
        var target = await valuation.SetTargetAsync(
            new SetTargetRequest
            {
                AccountId = access.Account(id).ToString(),
                Followers = goal.Followers,
                Months = goal.Months ?? 0,
                Day = goal.Day?.ToIso() ?? "",
            },
            cancellationToken: cancellationToken);
        return TypedResults.Ok(new TargetSetting(
            target.Followers, target.Months == 0 ? null : target.Months,
            IsoDay.ParseOrNull(target.Day),
            target.IsDefault));
    }
}

/// <summary>A follower goal, in a number of months or by a day.</summary>
/// <param name="Followers">Followers to reach.</param>
/// <param name="Months">Months in which to reach them; null where a day is given.</param>
/// <param name="Day">Day by which to reach them; null where months are given.</param>
internal sealed record TargetGoal(
    [property: Range(1, 10_000_000_000)] long Followers, [property: Range(1, 120)] int? Months = null, DateOnly? Day = null);

/// <summary>The follower goal in force.</summary>
/// <param name="Followers">Followers to reach.</param>
/// <param name="Months">Months in which to reach them; null where a day was set.</param>
/// <param name="Day">Day by which to reach them; null where months were set.</param>
/// <param name="IsDefault">True while nobody has set a goal.</param>
internal sealed record TargetSetting(long Followers, int? Months, DateOnly? Day, bool IsDefault);
