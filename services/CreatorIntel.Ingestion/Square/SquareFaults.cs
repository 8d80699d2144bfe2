using System.Text.Json;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Square;

/// <summary>What follows from an answer of Square that is an error: <c>{"errors":[{"category","code","detail"}]}</c>.</summary>
internal static class SquareFaults
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>The fault of an answer; null where it is none.</summary>
    public static SourceException? Of(SourceAnswer answer)
    {
        var body = answer.Object();
        var error = body?.Member("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0 ? errors[0] : (JsonElement?)null;
        return (error?.Text("category"), error?.Text("code")) switch
        {
            (_, "INSUFFICIENT_SCOPES" or "FORBIDDEN") => new SourceException(
                SourceFault.Permission,
                "The token may not see this. Connect Square again and allow MERCHANT_PROFILE_READ, CUSTOMERS_READ, ITEMS_READ, ORDERS_READ and PAYMENTS_READ."),
            ("AUTHENTICATION_ERROR", _) or (_, "UNAUTHORIZED" or "ACCESS_TOKEN_EXPIRED" or "ACCESS_TOKEN_REVOKED") => new SourceException(
                SourceFault.Token, "Square no longer accepts the token: it expired or was withdrawn. Connect Square again with a new one."),
            ("RATE_LIMIT_ERROR", _) or (_, "RATE_LIMITED") => Throttled(answer),
            ("API_ERROR", _) => Failed(),
            _ when answer.Status == 429 => Throttled(answer),
            _ when answer.Status >= 500 => Failed(),
            (null, null) when body is null => new SourceException(
                SourceFault.Transient, "Square's answer was cut off or broken. It is asked again later."),
            (null, null) when answer.Status == 200 => null,
            _ => new SourceException(
                SourceFault.Unknown, "Square gave an answer that is not understood. It is kept, and Square is asked again later.")
            {
                // Not the whole answer, which may name customers.
                Body = $"{answer.Status} {error?.Text("category")} {error?.Text("code")}",
            },
        };
    }

    // Square does not tell its limits.
    private static SourceException Throttled(SourceAnswer answer) =>
        new(SourceFault.Throttled, "Square asks to wait: it was asked too often.") { Wait = answer.RetryAfter() ?? Pause };

    private static SourceException Failed() =>
        new(SourceFault.Transient, "Square has a fault of its own. It is asked again later.");
}
