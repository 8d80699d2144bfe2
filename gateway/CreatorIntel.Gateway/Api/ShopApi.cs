using System.ComponentModel;
using System.Globalization;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace CreatorIntel.Gateway.Api;

/// <summary>The shop of a workspace beside posts.</summary>
internal static class ShopApi
{
    public static void MapShop(this RouteGroupBuilder api) =>
        api.MapGet("/accounts/{id}/shop", ShopAsync).Needs(Permission.SeePages).WithTags("Pages").WithName("getShop").Produces<ShopPage>()
            .WithSummary("What the workspace's shop sells, where, to whom and after which posts.")
            .WithDescription(
                "Sales are compared with posts of the accounts named; the shop is that of their workspace. Where nothing of a shop "
                + "is recorded, 'available' is false and 'words' say how to begin.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> ShopAsync(
        string id, [AsParameters] FigureQuestion question, [AsParameters] AttributionChoice attribution, HttpContext http, Access access,
        DashboardService.DashboardServiceClient dashboard)
    {
        var query = attribution.ToQuery(question.ToQuery(access.Accounts(id)));
        return PageAnswer.Of(
            await dashboard.GetShopAsync(query, PageAnswer.KnownVersion(http.Request), cancellationToken: http.RequestAborted),
            http.Response);
    }
}

/// <summary>How sales are attributed to posts.</summary>
internal sealed class AttributionChoice
{
    private const int LongestWindow = 3650;

    [Description("Days after a post in which a sale is attributed to it, 1 to 3650, or none for no limit (default 30).")]
    [FromQuery(Name = "window")]
    public string? Window { get; init; }

    [Description("Which of several posts has a sale: last (default), first or even.")]
    [FromQuery(Name = "model")]
    public string? Model { get; init; }

    /// <exception cref="ProblemException">A part cannot be understood.</exception>
    public ShopQuery ToQuery(FigureQuery query)
    {
        var shop = new ShopQuery
        {
            Query = query,
            Model = Model switch
            {
                null or "" or "last" => AttributionModel.LastTouch,
                "first" => AttributionModel.FirstTouch,
                "even" => AttributionModel.EvenSplit,
                _ => throw FigureQuestion.Bad("model", Model, "Expected last, first or even."),
            },
        };
        if (Window == "none") shop.NoLimit = true;
        else if (Window is { Length: > 0 } window)
        {
            shop.WindowDays = int.TryParse(window, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LongestWindow
                ? days
                : throw FigureQuestion.Bad("window", window, "Expected 1 to 3650 days, or none.");
        }

        return shop;
    }
}
