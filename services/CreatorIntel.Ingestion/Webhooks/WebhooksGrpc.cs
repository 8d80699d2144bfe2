using CreatorIntel.Contracts.V1;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Ingestion.Webhooks;

/// <summary>Notices of platforms over gRPC: checked, kept and answered at once.</summary>
internal sealed class WebhooksGrpc(WebhookInbox inbox, IOptionsMonitor<WebhookSettings> settings, TimeProvider clock)
    : WebhooksService.WebhooksServiceBase
{
    private const int LongestChallenge = 500;

    public override Task<VerifySubscriptionReply> VerifySubscription(VerifySubscriptionRequest request, ServerCallContext context)
    {
        var expected = Configured(request.Platform);
        if (request.Mode != "subscribe" || !WebhookSignature.AreEqual(request.VerifyToken, expected.VerifyToken))
            throw Refused("The verify token is not the one that is set here.");
        return request.Challenge.Length is > 0 and <= LongestChallenge && request.Challenge.All(char.IsAsciiLetterOrDigit)
            ? Task.FromResult(new VerifySubscriptionReply { Challenge = request.Challenge })
            : throw new RpcException(new Status(StatusCode.InvalidArgument, "The challenge is missing, or is none."));
    }

    public override async Task<ReceiveNoticeReply> ReceiveNotice(ReceiveNoticeRequest request, ServerCallContext context)
    {
        var expected = Configured(request.Platform);
        if (!WebhookSignature.IsValid(request.Body.Span, request.Signature, expected.AppSecret))
            throw Refused("The notice is not signed by the application that is set here.");
        await inbox.KeepAsync(request.Platform, request.Body.Memory, clock.GetUtcNow(), context.CancellationToken);
        return new ReceiveNoticeReply();
    }

    private WebhookSettings Configured(string platform) => settings.Get(platform) is { IsConfigured: true } configured
        ? configured
        : throw new RpcException(new Status(
            StatusCode.FailedPrecondition,
            $"No notices of {platform} are expected: Webhooks__{platform}__AppSecret and Webhooks__{platform}__VerifyToken are not set."));

    private static RpcException Refused(string detail) => new(new Status(StatusCode.Unauthenticated, detail));
}
