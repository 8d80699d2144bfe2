using System.Text.Encodings.Web;
using System.Text.Json;
using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats.Archive;

/// <summary>Writes an archive, line by line.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _content;
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins an archive.</summary>
    /// <param name="content">Where it is written to.</param>
    /// <param name="account">Whose observations follow.</param>
    public ArchiveWriter(Stream content, RowAccount account)
    {
        _content = content;
        _json = new Utf8JsonWriter(content, Options);
        _json.WriteStartObject();
        _json.WriteNumber(ArchiveHeader.Marker, ArchiveHeader.Version);
        _json.WriteString("platform", account.Platform);
        _json.WriteString("account", account.NativeId);
        if (account.Name is { } name) _json.WriteString("name", name);
        if (account.TimeZone is { } zone) _json.WriteString("timeZone", zone);
        _json.WriteBoolean("synthetic", account.Synthetic);
        EndLine();
    }

    /// <summary>Writes a day of the account.</summary>
    public void Write(DateOnly day, AccountMetrics metrics, DateTimeOffset recordedAt)
    {
        _json.WriteStartObject();
        _json.WriteString("day", day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        _json.WriteString("recordedAt", recordedAt.UtcDateTime);
        _json.WriteStartObject("metrics");
        Write("followers", metrics.Followers);
        Write("impressions", metrics.Impressions);
        Write("views", metrics.Views);
        Write("reach", metrics.Reach);
        Write("profileViews", metrics.ProfileViews);
        Write("websiteClicks", metrics.WebsiteClicks);
        Write(metrics.Other);
        _json.WriteEndObject();
        EndLine();
    }

    /// <summary>Writes what a post is.</summary>
    public void Write(string postId, PostDescription description, DateTimeOffset recordedAt)
    {
        _json.WriteStartObject();
        _json.WriteString("post", postId);
        _json.WriteString("recordedAt", recordedAt.UtcDateTime);
        _json.WriteString("contentType", description.ContentType);
        _json.WriteString("publishedAt", description.PublishedAt.UtcDateTime);
        _json.WriteString("caption", description.Caption);
        if (description.Permalink is { } permalink) _json.WriteString("permalink", permalink);
        EndLine();
    }

    /// <summary>Writes a post's totals.</summary>
    public void Write(string postId, PostMetrics metrics, DateTimeOffset observedAt, DateTimeOffset recordedAt)
    {
        _json.WriteStartObject();
        _json.WriteString("post", postId);
        _json.WriteString("observedAt", observedAt.UtcDateTime);
        _json.WriteString("recordedAt", recordedAt.UtcDateTime);
        _json.WriteStartObject("metrics");
        Write("impressions", metrics.Impressions);
        Write("views", metrics.Views);
        Write("reach", metrics.Reach);
        Write("likes", metrics.Likes);
        Write("comments", metrics.Comments);
        Write("shares", metrics.Shares);
        Write("saves", metrics.Saves);
        Write("follows", metrics.Follows);
        Write(metrics.Other);
        _json.WriteEndObject();
        EndLine();
    }

    public void Dispose() => _json.Dispose();

    private void Write(string name, long? count)
    {
        if (count is { } value) _json.WriteNumber(name, value);
    }

    private void Write(IReadOnlyDictionary<string, double>? other)
    {
        foreach (var (name, value) in other ?? new Dictionary<string, double>()) _json.WriteNumber(name, value);
    }

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        _content.WriteByte((byte)'\n');
        _json.Reset();
    }
}
