using System.ComponentModel.DataAnnotations;

namespace CreatorIntel.Ingestion.Webhooks;

/// <summary>
/// Whom notices are taken from: the section <c>Webhooks:{platform}</c>. Where it is not set no notices are expected.
/// </summary>
internal sealed class WebhookSettings
{
    /// <summary>Secret of the application at the platform, which signs every notice.</summary>
    [MaxLength(200)]
    public string AppSecret { get; set; } = "";

    /// <summary>What the platform has to name to be told that it may send notices.</summary>
    [MaxLength(200)]
    public string VerifyToken { get; set; } = "";

    /// <summary>True where notices are expected.</summary>
    public bool IsConfigured => AppSecret.Length > 0 && VerifyToken.Length > 0;
}
