using CreatorIntel.Contracts;

namespace CreatorIntel.Metrics.Domain;

/// <summary>Observations of an account were added; the version of its stream is the account's data version.</summary>
/// <param name="Account">The account.</param>
/// <param name="Observations">How many were added.</param>
internal sealed record FiguresChanged(AccountKey Account, int Observations)
{
    public static string StreamOf(AccountKey account) => $"figures/{account.Platform}/{account.NativeId}";
}
