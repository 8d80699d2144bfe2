using System.ComponentModel;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CreatorIntel.Gateway.Api;

/// <summary>Who an account's audience is.</summary>
internal static class AudienceApi
{
    public static void MapAudience(this RouteGroupBuilder api) =>
        api.MapGet("/accounts/{id}/audience", GetAsync).Needs(Permission.SeePages).WithName("getAudience").WithTags("Pages")
            .WithSummary("Who follows, engages and watches, by gender, age and place.")
            .WithDescription("The latest observation of each audience and breakdown, as the platform gave it. Empty where no source told.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<AudiencePage>> GetAsync(
        string id, Access access, IngestionService.IngestionServiceClient ingestion, CancellationToken cancellationToken,
        [Description("Answer with what had been recorded by this instant (ISO 8601 with offset); default: everything.")] string? asOf = null)
    {
        var account = access.Account(id).ToString();
        var reply = await ingestion.GetAudienceAsync(
            new GetAudienceRequest { AccountId = account, AsOf = FigureQuestion.InstantOf(asOf) }, cancellationToken: cancellationToken);
        return TypedResults.Ok(new AudiencePage(account, [.. reply.Breakdowns.Select(ToGroups)]));
    }

    private static AudienceGroups ToGroups(AudienceBreakdown b) => new(
        b.Audience, b.Breakdown, b.Unit, IsoDay.ParseOrNull(b.Day), b.RecordedAt.ToDateTimeOffset(),
        [.. b.Groups.Select(group => new AudienceShare(group.Key, group.Value))],
        new QualitySource(
            Given(b.Source.File), b.Source.HasRow ? b.Source.Row : null, Given($"{b.Source.Api} {b.Source.Request}".Trim())));

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
