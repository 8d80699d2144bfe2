using System.Text.Json;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>An error as the Graph API writes it.</summary>
/// <param name="Code">What went wrong.</param>
/// <param name="Subcode">What exactly; null: not told.</param>
/// <param name="Message">For developers: hostile input.</param>
/// <param name="IsTransient">True where the platform says that a later try may go well.</param>
internal sealed record GraphError(long Code, long? Subcode, string Message, bool IsTransient)
{
    /// <summary>The error of an answer's body; null: it holds none.</summary>
    public static GraphError? Of(JsonElement body)
    {
        if (body.Object("error") is not { } error || error.Whole("code") is not { } code) return null;
        return new GraphError(code, error.Whole("error_subcode"), error.Text("message") ?? "", error.IsTrue("is_transient"));
    }
}
