using System.Text.Json;
using System.Text.RegularExpressions;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>Why an answer has no data although nothing is wrong with the sync.</summary>
internal enum GraphMiss
{
    /// <summary>One of the metrics, or a parameter, is not supported for what was asked.</summary>
    Unsupported,

    /// <summary>There is no such object, or the token does not see it.</summary>
    Gone,

    /// <summary>The post is older than the professional account, so that it has no insights.</summary>
    BeforeConversion,

    /// <summary>Too few people saw it.</summary>
    FewViewers,

    /// <summary>There is no such public account.</summary>
    NoSuchAccount,
}

/// <summary>What an answer means for the sync.</summary>
internal static partial class GraphVerdict
{
    private const int TooManyRequests = 429;
    private const int FirstServerError = 500;

    /// <summary>Why the answer has no data; null: it has.</summary>
    /// <exception cref="SourceException">The sync cannot go on now.</exception>
    public static GraphMiss? Of(SourceAnswer answer, GraphError? error)
    {
        if (error is null)
        {
            return answer.Status switch
            {
                >= 200 and < 300 => null,
                TooManyRequests => throw Throttled(answer),
                >= FirstServerError => throw Failing(),
                _ => throw Unknown(answer),
            };
        }

        return error switch
        {
            { Code: 190 or 102 or 463 or 467 } => throw new SourceException(SourceFault.Token,
                "Instagram no longer accepts this token: it has expired or was withdrawn. Give the connection a new token."),
            { Code: 10 } when error.Message.Contains("Not enough ", StringComparison.OrdinalIgnoreCase) => GraphMiss.FewViewers,
            { Code: 3 or 10 or (>= 200 and <= 299) } => throw new SourceException(SourceFault.Permission,
                "Instagram does not let this token read that. Allow reading the profile and its insights (instagram_basic and instagram_manage_insights, or instagram_business_basic and instagram_business_manage_insights) and give the connection a new token."),
            { Code: 4 or 17 or 32 or 613 or (>= 80000 and <= 80014) } => throw Throttled(answer),
            _ when answer.Status == TooManyRequests => throw Throttled(answer),
            { Code: 1 or 2 } or { IsTransient: true } => throw Failing(),
            { Code: 100, Subcode: 33 } => GraphMiss.Gone,
            { Code: 100, Subcode: 2108006 } => GraphMiss.BeforeConversion,
            { Code: 110 } => GraphMiss.NoSuchAccount,
            { Code: 100, Subcode: null } => GraphMiss.Unsupported,
            _ when answer.Status >= FirstServerError => throw Failing(),
            _ => throw Unknown(answer),
        };
    }

    /// <summary>The object of a body; undefined where the status says why there is none.</summary>
    /// <exception cref="SourceException">It is none although all went well.</exception>
    public static JsonElement Parse(SourceAnswer answer)
    {
        if (answer.Object() is { } body) return body;
        return answer.Status is < 200 or >= 300
            ? default
            : throw new SourceException(SourceFault.Transient,
                "Instagram's answer broke off or was damaged on its way. It is asked again on its own.");
    }

    /// <summary>An answer that is not understood, kept for whoever looks into it, without the tokens that addresses in it hold.</summary>
    public static SourceException Unknown(SourceAnswer answer) =>
        new(SourceFault.Unknown, $"Instagram gave an answer that is not understood (HTTP status {answer.Status}). It was kept, and the sync goes on later.")
        {
            Body = Tokens().Replace(answer.Body, "$1…"),
        };

    private static SourceException Throttled(SourceAnswer answer) =>
        new(SourceFault.Throttled, "Instagram asks to wait: as many calls as it allows were made. The sync goes on by itself.")
        {
            Wait = GraphUsage.Of(answer.Headers).Wait,
        };

    private static SourceException Failing() =>
        new(SourceFault.Transient, "Instagram has a failure of its own at the moment. It is asked again on its own.");

    [GeneratedRegex("(access_token(?:=|\"\\s*:\\s*\"))[^&\"\\s\\\\]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tokens();
}
