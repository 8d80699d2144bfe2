namespace CreatorIntel.Ingestion.Instagram;

/// <summary>One of the two ways to sign in to the Instagram Graph API.</summary>
/// <param name="Kind">Kind of the connection.</param>
/// <param name="Name">The API and its version, as a creator knows it.</param>
/// <param name="Needs">What a user has to have, in a sentence or two.</param>
/// <param name="HasCompetitors">True where other public accounts can be looked up.</param>
internal sealed record GraphLogin(string Kind, string Name, string Needs, bool HasCompetitors)
{
    /// <summary>The version of the API: the one place that says so.</summary>
    public const string Version = "v26.0";

    /// <summary>The platform of the accounts.</summary>
    public const string Platform = "instagram";

    private const string Me = "me";

    /// <summary>Sign-in by Facebook, for accounts that belong to a page: graph.facebook.com.</summary>
    public static GraphLogin Facebook { get; } = new(
        "instagram", $"Instagram Graph API {Version}",
        "A long-lived access token from Meta for Developers, of somebody who runs the page that the account belongs to, with "
        + "instagram_basic, instagram_manage_insights, pages_show_list and pages_read_engagement. It lasts for 60 days.",
        HasCompetitors: true);

    /// <summary>Sign-in by Instagram itself: graph.instagram.com.</summary>
    public static GraphLogin Instagram { get; } =
        new(
            "instagram-login", $"Instagram API with Instagram Login {Version}",
            "A long-lived access token of a business or creator account, from Meta for Developers (API setup with Instagram "
            + "login), with instagram_business_basic and instagram_business_manage_insights. It is renewed by itself.",
            HasCompetitors: false);

    /// <summary>What the account is called in a path.</summary>
    public string NodeOf(string nativeId) => this == Instagram ? Me : nativeId;
}
