using System.Text.Json.Serialization;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>Where an observation came from: a row of a file, or a call of a platform's API.</summary>
/// <param name="ImportId">The import that brought it; empty where it came by a call.</param>
/// <param name="File">Name of the file as uploaded: hostile input. Empty where it came by a call.</param>
/// <param name="FileHash">SHA-256 of the file's bytes, in lower-case hex; empty where it came by a call.</param>
/// <param name="Row">Line where the row begins (1 is the first line), or position in a JSON array from 1; 0 where it came by a call.</param>
/// <param name="Call">The call; null where it came from a file.</param>
internal sealed record Source(string ImportId, string File, string FileHash, long Row, ApiCall? Call = null)
{
    /// <summary>True where it came from a file.</summary>
    [JsonIgnore]
    public bool IsFile => Call is null;

    /// <summary>An observation that a call brought.</summary>
    public static Source Of(ApiCall call) => new("", "", "", 0, call);
}

/// <summary>A call of a platform's API.</summary>
/// <param name="Connection">Id of the connection that made it.</param>
/// <param name="Api">The API and its version, such as <c>Instagram Graph API v26.0</c>.</param>
/// <param name="Request">What was asked, such as <c>GET /17895695668004550/insights</c>: never a host, a token or a secret.</param>
internal sealed record ApiCall(string Connection, string Api, string Request);
