namespace CreatorIntel.Gateway.Errors;

/// <summary>An error that the caller can do something about.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="type">Stable name of the kind of problem.</param>
/// <param name="title">A sentence that a creator understands.</param>
/// <param name="detail">What exactly is wrong.</param>
/// <param name="hint">What to do about it; null where there is nothing to say.</param>
internal sealed class ProblemException(int status, string type, string title, string detail, string? hint) : Exception(title)
{
    public int Status => status;

    public string Type => type;

    public string Detail => detail;

    public string? Hint => hint;
}
