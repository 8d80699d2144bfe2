namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>A refusal of the Graph API.</summary>
internal sealed class GraphError(int code, string message, int? subcode = null, string? userMessage = null)
{
    public static GraphError BadToken { get; } =
        new(190, "Error validating access token: The session has been invalidated because the user changed their password.", 460);

    public static GraphError TokenInUrl { get; } =
        new(190, "This server takes a token in the Authorization header only: an address is logged on its way.");

    public static GraphError Gone { get; } = new(
        100, "Invalid parameter", 33,
        "Unsupported get request. Object with ID does not exist, cannot be loaded due to missing permissions, or does not support this operation.");

    public static GraphError BeforeConversion { get; } = new(100, "Invalid parameter", 2108006);

    public static GraphError FewViewers { get; } = new(10, "(#10) Not enough viewers for the media to show insights");

    public static GraphError LongWindow { get; } =
        new(100, "(#100) There cannot be more than 30 days (2592000 s) between since and until");

    public static GraphError TooManyCalls { get; } = new(4, "(#4) Application request limit reached");

    public static GraphError Of(string message, int code = 100) => new(code, message);

    public IResult Answer() => Results.Json(
        new { error = new { message, type = "OAuthException", code, error_subcode = subcode, error_user_msg = userMessage, fbtrace_id = "FakeTrace" } },
        statusCode: code == 190 ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest);
}
