using System.Text.RegularExpressions;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>What the address of a video says.</summary>
/// <param name="PostId">The platform's id of the post.</param>
/// <param name="Handle">The account's handle in lower case; null where the address has none.</param>
/// <param name="IsPhoto">True for a post of pictures.</param>
internal sealed partial record TikTokLink(string PostId, string? Handle, bool IsPhoto)
{
    /// <summary>Reads an address; null where it is none of a post.</summary>
    public static TikTokLink? Parse(string address)
    {
        var match = Post().Match(address);
        if (!match.Success) return null;
        var handle = match.Groups["handle"];
        return new TikTokLink(
            match.Groups["id"].Value, handle.Success ? handle.Value.ToLowerInvariant() : null,
            match.Groups["kind"].Value.Equals("photo", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("^https?://(?:[a-z]+\\.)?tiktok\\.com/(?:@(?<handle>[A-Za-z0-9._]{1,50})/|share/)?(?<kind>video|photo)/(?<id>[0-9]{1,30})(?:[/?#].*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Post();
}
