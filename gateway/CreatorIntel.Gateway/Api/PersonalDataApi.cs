using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CreatorIntel.Gateway.Api;

/// <summary>Who the customers of a shop are, and how that is erased.</summary>
internal static class PersonalDataApi
{
    private const string Confirmation = "X-Confirm";

    public static void MapPersonalData(this RouteGroupBuilder api)
    {
        var workspace = api.MapGroup("/workspaces/{workspace}").WithTags("Workspaces").ProducesProblem(StatusCodes.Status404NotFound);
        workspace.MapGet("/customers/{shop}/{id}", ReadAsync).Needs(Permission.SeePersonalData).WithName("getCustomer")
            .WithSummary("Who a customer is, as long as the workspace keeps personal data.")
            .WithDescription("Names, addresses and birth dates are kept sealed and are in no other answer. They are not to be cached.");
        workspace.MapDelete("/personal-data", EraseAsync).Needs(Permission.ErasePersonalData).WithName("erasePersonalData")
            .WithSummary("Erases who the customers are, for good: names, e-mail addresses, telephone numbers and birth dates.")
            .WithDescription(
                "Deletes the key that they are sealed with; sales and figures stay. It cannot be undone. The header X-Confirm "
                + "repeats the name of the workspace. Done again it changes nothing. Files imported later are sealed with a new key.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<CustomerPage>> ReadAsync(
        string workspace, string shop, string id, HttpResponse response, Access access,
        IngestionService.IngestionServiceClient ingestion, CancellationToken cancellationToken)
    {
        var owner = access.Workspace(workspace);
        var customer = await ingestion.GetCustomerAsync(
            new GetCustomerRequest { Workspace = owner, Shop = shop, Id = id }, cancellationToken: cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new CustomerPage(
            owner, shop, customer.Id, TextOf(customer.PersonalData), PersonOf(customer), Told(customer.CustomerType),
            Told(customer.AcquisitionSource)));
    }

    private static async Task<NoContent> EraseAsync(
        string workspace, Access access, IngestionService.IngestionServiceClient ingestion, CancellationToken cancellationToken,
        [FromHeader(Name = Confirmation)] string? confirm = null)
    {
        var owner = access.Workspace(workspace);
        if (confirm != owner)
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "confirmation-missing", "Erasing has to be confirmed.",
                "Personal data that is erased cannot be brought back.", $"Repeat the name of the workspace in the header {Confirmation}.");
        }

        await ingestion.ErasePersonalDataAsync(new ErasePersonalDataRequest { Workspace = owner }, cancellationToken: cancellationToken);
        return TypedResults.NoContent();
    }

    private static PersonPage? PersonOf(CustomerReply customer) => customer.PersonalData == PersonalDataStatus.Readable
        ? new PersonPage(
            Told(customer.FirstName), Told(customer.LastName), Told(customer.Email), Told(customer.Phone),
            IsoDay.ParseOrNull(customer.BirthDate))
        : null;

    private static string TextOf(PersonalDataStatus status) => status switch
    {
        PersonalDataStatus.Readable => "readable",
        PersonalDataStatus.Erased => "erased",
        _ => "unknown",
    };

    private static string? Told(string text) => text.Length == 0 ? null : text;
}
