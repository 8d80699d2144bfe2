using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using FormulaSet = CreatorIntel.Contracts.V1.FormulaSet;

namespace CreatorIntel.Gateway.Api;

/// <summary>What a workspace is shown by default.</summary>
internal static class PreferencesApi
{
    public static void MapPreferences(this RouteGroupBuilder api)
    {
        var preferences = api.MapGroup("/workspaces/{workspace}/preferences").WithTags("Workspaces")
            .ProducesProblem(StatusCodes.Status404NotFound);
        preferences.MapGet("", ReadAsync).Needs(Permission.SeePages).WithName("getPreferences")
            .WithSummary("The formulas and assumptions that answer questions which name none.");
        preferences.MapPut("", ChooseAsync).Needs(Permission.ChangeAssumptions).WithName("choosePreferences")
            .WithSummary("Chooses them; every page is computed anew from the same observations.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<PreferencesPage>> ReadAsync(
        string workspace, Access access, DashboardService.DashboardServiceClient dashboard, CancellationToken cancellationToken) =>
        ToPage(await dashboard.GetPreferencesAsync(
            new PreferencesRequest { Workspace = access.Workspace(workspace) }, cancellationToken: cancellationToken));

    private static async Task<Ok<PreferencesPage>> ChooseAsync(
        string workspace, PreferencesChoice choice, Access access, DashboardService.DashboardServiceClient dashboard,
        CancellationToken cancellationToken) =>
        ToPage(await dashboard.ChoosePreferencesAsync(
            new WorkspacePreferences
            {
                Workspace = access.Workspace(workspace),
                Formulas = choice.Formulas switch
                {
                    "calendar" => FormulaSet.Calendar,
                    "classic" => FormulaSet.Classic,
                    _ => throw FigureQuestion.Bad("formulas", choice.Formulas, "Expected classic or calendar."),
                },
                AssumptionSet = choice.AssumptionSet ?? "",
            },
            cancellationToken: cancellationToken));

    private static Ok<PreferencesPage> ToPage(WorkspacePreferences preferences) => TypedResults.Ok(
        new PreferencesPage(
            preferences.Workspace, FigureId.Name(new FigureQuery { Formulas = preferences.Formulas }.FormulaSetOf()),
            preferences.AssumptionSet));
}

/// <summary>What to show by default.</summary>
/// <param name="Formulas"><c>classic</c> or <c>calendar</c>.</param>
/// <param name="AssumptionSet">Id of a set of assumptions; null: the published ones.</param>
internal sealed record PreferencesChoice(string Formulas, string? AssumptionSet = null);
