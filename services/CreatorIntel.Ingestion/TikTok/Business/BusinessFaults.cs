using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok.Business;

/// <summary>What follows from an answer of the Business API: errors have status 200 and a code.</summary>
internal static class BusinessFaults
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The fault of an answer; null where it is none.</summary>
    public static SourceException? Of(SourceAnswer answer)
    {
        var code = answer.Object()?.Whole("code");
        return code switch
        {
            0 when answer.Status == 200 => null,
            40001 => new SourceException(
                SourceFault.Permission,
                "The token may not see this account. Connect it again, check the business id, and allow user.info.basic, user.info.username, user.info.stats, user.insights, video.list and video.insights."),
            40102 or 40104 or 40105 => new SourceException(
                SourceFault.Token, "TikTok no longer accepts the token: it expired or was withdrawn. Connect TikTok again with a new one."),
            40133 => Throttled(answer, "within a day", Day),
            40016 or 40100 or 40132 or 51021 => Throttled(answer, "within a minute", Minute),
            _ when answer.Status == 429 => Throttled(answer, "within a minute", Minute),
            >= 50000 and < 60000 => Failed(),
            _ when answer.Status >= 500 => Failed(),
            null when answer.Object() is null => new SourceException(
                SourceFault.Transient, "TikTok's answer was cut off or broken. It is asked again later."),
            _ => TikTokFaults.NotUnderstood(answer),
        };
    }

    private static SourceException Throttled(SourceAnswer answer, string when, TimeSpan wait) =>
        new(SourceFault.Throttled, $"TikTok asks to wait: it was asked too often {when}.") { Wait = answer.RetryAfter() ?? wait };

    private static SourceException Failed() =>
        new(SourceFault.Transient, "TikTok has a fault of its own. It is asked again later.");
}
