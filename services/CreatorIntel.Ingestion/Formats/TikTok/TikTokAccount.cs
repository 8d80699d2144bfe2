using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>Accounts of TikTok: their native id is the handle in lower case, which every link to a video holds.</summary>
internal static class TikTokAccount
{
    public const string Platform = "tiktok";

    /// <summary>The account of files that name none: that of the import, on TikTok.</summary>
    public static RowAccount Of(ImportContext context) => context.Account with
    {
        Platform = Platform,
        NativeId = context.Account.NativeId.ToLowerInvariant(),
    };
}
