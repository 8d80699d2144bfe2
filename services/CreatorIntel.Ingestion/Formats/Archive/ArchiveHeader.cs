using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Json;

namespace CreatorIntel.Ingestion.Formats.Archive;

/// <summary>The first line of an archive: whose observations it holds.</summary>
/// <param name="Account">The account.</param>
/// <param name="TimeZone">Its zone.</param>
internal sealed record ArchiveHeader(RowAccount Account, TimeZoneInfo TimeZone)
{
    /// <summary>The member that makes a line an archive's first, and the version that is read.</summary>
    public const string Marker = "creatorintel";
    public const int Version = 1;

    /// <summary>True when a line is an archive's first, of whatever version.</summary>
    public static bool IsHeader(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(Marker, out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads the first line; null, with the fault kept by the reader, where it is not as it should be.</summary>
    public static ArchiveHeader? Read(IReadOnlyDictionary<string, string?> cells, bool synthetic, CellReader read)
    {
        if (cells.GetValueOrDefault(Marker) != $"{Version}")
        {
            read.Reject(Marker, cells.GetValueOrDefault(Marker) ?? "", $"Archives of version {Version} are read.");
        }

        var platform = read.Id("platform", cells.GetValueOrDefault("platform"));
        if (platform.Any(char.IsAsciiLetterUpper))
        {
            read.Reject("platform", platform, "A platform is written in lower case, such as instagram or tiktok.");
        }

        var id = read.Id("account", cells.GetValueOrDefault("account"));
        var name = read.Name("name", cells.GetValueOrDefault("name"));
        var zoneId = cells.GetValueOrDefault("timeZone") ?? "UTC";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone))
        {
            read.Reject("timeZone", zoneId, "This is no time zone. Expected is an IANA name such as Europe/Lisbon.");
        }

        if (read.Fault is not null) return null;
        var isSynthetic = synthetic || cells.GetValueOrDefault("synthetic") == "true";
        return new ArchiveHeader(new RowAccount(platform, id, name, zoneId, isSynthetic), zone!);
    }

    /// <summary>The members of a line that is an object.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Dictionary<string, string?> CellsOf(JsonElement line) =>
        line.ValueKind == JsonValueKind.Object ? JsonCells.Of(line) : throw new JsonException("The line is no object.");
}
