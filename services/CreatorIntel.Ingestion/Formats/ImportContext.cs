using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>What a file does not say itself.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="File">Name of the file as uploaded.</param>
/// <param name="FileHash">SHA-256 of its bytes, in lower-case hex.</param>
/// <param name="Account">The account of rows that name none.</param>
/// <param name="TimeZone">Zone of times that are written without one.</param>
/// <param name="EndDate">The last day that the files speak of, where the user gave it; null: unknown.</param>
internal sealed record ImportContext(
    string ImportId, string File, string FileHash, RowAccount Account, TimeZoneInfo TimeZone, DateOnly? EndDate = null)
{
    /// <summary>The other files of the import that are parts of one list with this one.</summary>
    public ExportParts Parts { get; init; } = ExportParts.Alone;

    private const string DefaultPlatform = "instagram";
    private const string DefaultAccountId = "my-account";
    private const string DefaultAccountName = "My account";

    /// <summary>The context of a file of an import.</summary>
    /// <exception cref="ArgumentException">A default is no identifier or no zone; the message says which, in words.</exception>
    public static ImportContext Of(string importId, string file, string fileHash, ImportDefaults defaults)
    {
        var platform = Identifier(defaults.Platform, "platform") ?? DefaultPlatform;
        var accountId = Identifier(defaults.AccountId, "account id") ?? DefaultAccountId;
        var name = Given(defaults.AccountName) ?? (Given(defaults.AccountId) is null ? DefaultAccountName : null);
        var zoneId = Given(defaults.TimeZone);
        var zone = TimeZoneInfo.Utc;
        if (zoneId is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out zone))
        {
            throw new ArgumentException($"'{zoneId}' is not a time zone. Give an IANA name such as Europe/Lisbon.", nameof(defaults));
        }

        var account = new RowAccount(platform, accountId, name, zoneId, defaults.Synthetic);
        return new ImportContext(importId, file, fileHash, account, zone, defaults.EndDate);
    }

    /// <summary>Where a row of the file came from.</summary>
    public Source At(long row) => new(ImportId, File, FileHash, row);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Identifier(string? text, string what) =>
        Given(text) is not { } given || AccountKey.IsIdentifier(given)
            ? Given(text)
            : throw new ArgumentException($"The {what} '{given}' holds other than 1 to 100 letters, digits, dots, hyphens and underscores.", nameof(text));
}
