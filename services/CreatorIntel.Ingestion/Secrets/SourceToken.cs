namespace CreatorIntel.Ingestion.Secrets;

/// <summary>What a connection proves itself with. Its text form tells nothing, so that no log can.</summary>
/// <param name="Access">The token that calls carry.</param>
/// <param name="Refresh">What a new one is got with; null where there is none.</param>
/// <param name="AppId">Id of the user's application at the platform; null where none was given.</param>
/// <param name="AppSecret">Secret of that application; null where none was given.</param>
internal sealed record SourceToken(string Access, string? Refresh = null, string? AppId = null, string? AppSecret = null)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(SourceToken);
}
