using System.ComponentModel;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Errors;
using Google.Protobuf;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CreatorIntel.Gateway.Api;

/// <summary>What platforms tell of their own accord. They belong to no workspace: a signature says who they are.</summary>
internal static class WebhooksApi
{
    /// <summary>Where they arrive; a browser has no business there.</summary>
    public const string Path = "/api/v1/webhooks";

    private const int MostBytes = 256 * 1024;

    public static void MapWebhooks(this RouteGroupBuilder api)
    {
        var instagram = api.MapGroup("/webhooks/instagram").AllowAnonymous().WithTags("Webhooks")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status403Forbidden);
        instagram.MapGet("", VerifyAsync).WithName("verifyInstagramWebhook")
            .WithSummary("Answers Instagram's question whether it may send notices.")
            .Produces<string>(StatusCodes.Status200OK, "text/plain");
        instagram.MapPost("", ReceiveAsync).WithName("receiveInstagramWebhook")
            .WithSummary("Takes a signed notice of Instagram; it is worked on afterwards.")
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static async Task<ContentHttpResult> VerifyAsync(
        WebhooksService.WebhooksServiceClient webhooks, CancellationToken cancellationToken,
        [FromQuery(Name = "hub.mode"), Description("What is asked: subscribe.")] string? mode = null,
        [FromQuery(Name = "hub.verify_token"), Description("The word that was agreed on with Instagram.")] string? verifyToken = null,
        [FromQuery(Name = "hub.challenge"), Description("What to answer with.")] string? challenge = null)
    {
        var reply = await webhooks.VerifySubscriptionAsync(
            new VerifySubscriptionRequest { Platform = "instagram", Mode = mode ?? "", VerifyToken = verifyToken ?? "", Challenge = challenge ?? "" },
            cancellationToken: cancellationToken);
        return TypedResults.Text(reply.Challenge, "text/plain");
    }

    private static async Task<Ok> ReceiveAsync(
        HttpRequest request, WebhooksService.WebhooksServiceClient webhooks, CancellationToken cancellationToken)
    {
        var buffer = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > MostBytes)
        {
            throw new ProblemException(
                StatusCodes.Status413PayloadTooLarge, "too-large", "The notice is too large.", $"A notice may hold {MostBytes} bytes.", null);
        }

        await webhooks.ReceiveNoticeAsync(
            new ReceiveNoticeRequest
            {
                Platform = "instagram",
                Body = ByteString.CopyFrom(buffer, 0, length),
                Signature = request.Headers["X-Hub-Signature-256"].ToString(),
            },
            cancellationToken: cancellationToken);
        return TypedResults.Ok();
    }
}
