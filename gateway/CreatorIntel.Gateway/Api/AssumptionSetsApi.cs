using System.Globalization;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using AssumptionDescription = CreatorIntel.Contracts.Pages.AssumptionDescription;
using AssumptionSetChange = CreatorIntel.Contracts.Pages.AssumptionSetChange;

namespace CreatorIntel.Gateway.Api;

/// <summary>Named sets of assumptions; every change of one is kept.</summary>
internal static class AssumptionSetsApi
{
    public static void MapAssumptionSets(this RouteGroupBuilder api)
    {
        api.MapGet("/assumptions", DescribeAsync).WithTags("Assumptions").WithName("listAssumptions").Needs(Permission.SeePages)
            .WithSummary("Every assumption: what it counts and what it may be.");
        var sets = api.MapGroup("/assumption-sets").WithTags("Assumptions").ProducesProblem(StatusCodes.Status404NotFound);
        sets.MapGet("", ListAsync).Needs(Permission.SeePages).WithName("listAssumptionSets").WithSummary("The sets of a workspace, the built-in ones first.");
        sets.MapGet("/{id}", ReadAsync).Needs(Permission.SeePages).WithName("getAssumptionSet").WithSummary("One set, now or as it was at an instant.");
        sets.MapGet("/{id}/history", HistoryAsync).Needs(Permission.SeeData).WithName("getAssumptionSetHistory").WithSummary("Every change of a set.");
        sets.MapPost("", CreateAsync).Needs(Permission.ChangeAssumptions).WithName("createAssumptionSet").WithSummary("Creates a set, as a copy of another with some assumptions changed.")
            .Produces<AssumptionSetPage>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict);
        sets.MapPut("/{id}", ChangeAsync).Needs(Permission.ChangeAssumptions).WithName("changeAssumptionSet")
            .WithSummary("Changes a set. The header If-Match names the version that the change is made on.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
        sets.MapDelete("/{id}", RetireAsync).Needs(Permission.ChangeAssumptions).WithName("retireAssumptionSet")
            .WithSummary("Retires a set: it is no longer offered, and what was computed under it can still be read.")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    private static async Task<Ok<AssumptionDescription[]>> DescribeAsync(
        ValuationService.ValuationServiceClient valuation, CancellationToken cancellationToken)
    {
        var list = await valuation.ListAssumptionsAsync(new ListAssumptionsRequest(), cancellationToken: cancellationToken);
        return TypedResults.Ok(list.Assumptions.Select(assumption => assumption.ToPage()).ToArray());
    }

    private static async Task<Ok<AssumptionSetPage[]>> ListAsync(
        Access access, ValuationService.ValuationServiceClient valuation, CancellationToken cancellationToken,
        string? workspace = null, string? asOf = null, bool retired = false)
    {
        var list = await valuation.ListAssumptionSetsAsync(
            new ListAssumptionSetsRequest { Workspace = access.Workspace(workspace), AsOf = FigureQuestion.InstantOf(asOf), WithRetired = retired },
            cancellationToken: cancellationToken);
        return TypedResults.Ok(list.Sets.Select(set => set.ToPage()).ToArray());
    }

    private static async Task<Ok<AssumptionSetPage>> ReadAsync(
        string id, HttpResponse response, Access access, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken, string? workspace = null, string? asOf = null)
    {
        var set = await valuation.GetAssumptionSetAsync(
            new AssumptionSetRequest { Workspace = access.Workspace(workspace), Id = id, AsOf = FigureQuestion.InstantOf(asOf) },
            cancellationToken: cancellationToken);
        return Answer(set, response);
    }

    private static async Task<Ok<AssumptionSetChange[]>> HistoryAsync(
        string id, Access access, ValuationService.ValuationServiceClient valuation, CancellationToken cancellationToken,
        string? workspace = null)
    {
        var history = await valuation.GetAssumptionSetHistoryAsync(
            new AssumptionSetRequest { Workspace = access.Workspace(workspace), Id = id }, cancellationToken: cancellationToken);
        return TypedResults.Ok(history.Changes.Select(change => change.ToPage()).ToArray());
    }

    private static async Task<Created<AssumptionSetPage>> CreateAsync(
        NewAssumptionSet wanted, HttpResponse response, Access access, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken, string? workspace = null)
    {
        var owner = access.Workspace(workspace);
        var copied = await valuation.GetAssumptionSetAsync(
            new AssumptionSetRequest { Workspace = owner, Id = wanted.CopyOf ?? "classic" }, cancellationToken: cancellationToken);
        var created = await valuation.CreateAssumptionSetAsync(
            new CreateAssumptionSetRequest
            {
                Workspace = owner,
                Id = wanted.Id ?? Guid.CreateVersion7().ToString("N"),
                Name = wanted.Name,
                Description = wanted.Description ?? "",
                Assumptions = copied.Assumptions.ToPage().With(wanted.Assumptions).ToMessage(),
            },
            cancellationToken: cancellationToken);
        response.Headers.ETag = TagOf(created);
        return TypedResults.Created($"/api/v1/assumption-sets/{created.Id}?workspace={owner}", created.ToPage());
    }

    private static async Task<Ok<AssumptionSetPage>> ChangeAsync(
        string id, AssumptionSetEdit edit, HttpResponse response, Access access,
        ValuationService.ValuationServiceClient valuation, CancellationToken cancellationToken,
        [FromHeader(Name = "If-Match")] string? ifMatch = null, string? workspace = null)
    {
        var owner = access.Workspace(workspace);
        var expected = VersionOf(ifMatch);
        var known = await valuation.GetAssumptionSetAsync(
            new AssumptionSetRequest { Workspace = owner, Id = id }, cancellationToken: cancellationToken);
        var changed = await valuation.ChangeAssumptionSetAsync(
            new ChangeAssumptionSetRequest
            {
                Workspace = owner,
                Id = id,
                ExpectedVersion = expected,
                Name = edit.Name ?? known.Name,
                Description = edit.Description ?? known.Description,
                Assumptions = known.Assumptions.ToPage().With(edit.Assumptions).ToMessage(),
            },
            cancellationToken: cancellationToken);
        return Answer(changed, response);
    }

    private static async Task<Ok<AssumptionSetPage>> RetireAsync(
        string id, HttpResponse response, Access access, ValuationService.ValuationServiceClient valuation,
        CancellationToken cancellationToken, [FromHeader(Name = "If-Match")] string? ifMatch = null, string? workspace = null)
    {
        var retired = await valuation.RetireAssumptionSetAsync(
            new RetireAssumptionSetRequest { Workspace = access.Workspace(workspace), Id = id, ExpectedVersion = VersionOf(ifMatch) },
            cancellationToken: cancellationToken);
        return Answer(retired, response);
    }

    private static Ok<AssumptionSetPage> Answer(AssumptionSet set, HttpResponse response)
    {
        response.Headers.ETag = TagOf(set);
        return TypedResults.Ok(set.ToPage());
    }

    private static string TagOf(AssumptionSet set) => string.Create(CultureInfo.InvariantCulture, $"\"{set.Version}\"");

    private static long VersionOf(string? ifMatch)
    {
        if (long.TryParse(ifMatch?.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) return version;
        throw new ProblemException(
            StatusCodes.Status428PreconditionRequired, "version-required", "It has to be said which version this changes.",
            "The header If-Match is missing or names no version.", "Read the set, and send its ETag back as If-Match.");
    }
}

/// <summary>A set of assumptions to create.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Description">What it is meant for.</param>
/// <param name="Id">Its id, so that a repeated request creates one set; null: a new one is chosen.</param>
/// <param name="CopyOf">The set that it begins as; null: <c>classic</c>.</param>
/// <param name="Assumptions">What differs, by name, such as <c>conversionRate</c> or <c>productionCosts.IMAGE</c>.</param>
internal sealed record NewAssumptionSet(
    string Name, string? Description = null, string? Id = null, string? CopyOf = null,
    IReadOnlyDictionary<string, double>? Assumptions = null);

/// <summary>What to change of a set; null stays as it is.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Description">What it is meant for.</param>
/// <param name="Assumptions">What changes, by name.</param>
internal sealed record AssumptionSetEdit(
    string? Name = null, string? Description = null, IReadOnlyDictionary<string, double>? Assumptions = null);
