using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok;

/// <summary>What follows from an answer of the Display API that is an error.</summary>
internal static class TikTokFaults
{
    // Requests are counted over a sliding window of this length.
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>The fault of an answer; null where it is none.</summary>
    public static SourceException? Of(SourceAnswer answer)
    {
        var code = answer.Object()?.Member("error")?.Text("code");
        return code switch
        {
            "ok" when answer.Status == 200 => null,
            "access_token_invalid" => new SourceException(
                SourceFault.Token, "TikTok no longer accepts the token: it expired or was withdrawn. Connect TikTok again with a new one."),
            "scope_not_authorized" or "scope_permission_missed" => new SourceException(
                SourceFault.Permission,
                "The token may not see this. Connect TikTok again and allow user.info.basic, user.info.profile, user.info.stats and video.list."),
            "rate_limit_exceeded" => Throttled(answer),
            _ when answer.Status == 429 => Throttled(answer),
            "internal_error" => Failed(),
            _ when answer.Status >= 500 => Failed(),
            null when answer.Object() is null => new SourceException(
                SourceFault.Transient, "TikTok's answer was cut off or broken. It is asked again later."),
            _ => NotUnderstood(answer),
        };
    }

    /// <summary>The fault of an answer that is no error and yet not what was asked for.</summary>
    public static SourceException NotUnderstood(SourceAnswer answer) =>
        new(SourceFault.Unknown, "TikTok gave an answer that is not understood. It is kept, and TikTok is asked again later.") { Body = answer.Body };

    private static SourceException Throttled(SourceAnswer answer) =>
        new(SourceFault.Throttled, "TikTok asks to wait: it was asked too often within a minute.") { Wait = answer.RetryAfter() ?? Window };

    private static SourceException Failed() =>
        new(SourceFault.Transient, "TikTok has a fault of its own. It is asked again later.");
}
