using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreatorIntel.Contracts.Pages;

/// <summary>How pages are written: camelCase, nulls included, text as it is (it is never put into HTML as HTML).</summary>
public static class PageJson
{
    /// <summary>The one setting for everything that the browser gets.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
