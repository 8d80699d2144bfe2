using System.Text;
using System.Text.Json;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Ingestion.Tests.Instagram;

/// <summary>Answers of the real Graph API, as they were recorded.</summary>
internal static class Recorded
{
    /// <summary>A recorded answer's body.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(GoldenFiles.Bytes($"../fixtures/meta-graph/{name}.json"));

    /// <summary>A recorded answer's body.</summary>
    public static JsonElement Json(string name) => JsonElement.Parse(Text(name));

    /// <summary>A recorded error as an answer.</summary>
    public static SourceAnswer Error(string name) => new(400, new Dictionary<string, string>(), Text(name));
}
