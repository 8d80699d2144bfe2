using CreatorIntel.Contracts;

namespace CreatorIntel.Metrics.Domain;

/// <summary>Observations of an account were added; the version of its stream is the account's data version.</summary>
/// <param name="Account">The account.</param>
/// <param name="Observations">How many were added.</param>
/// <param name="Added">Between which positions in the event store they are; null: anywhere.</param>
internal sealed record FiguresChanged(AccountKey Account, int Observations, Positions? Added = null)
{
    public static string StreamOf(AccountKey account) => $"figures/{account.Platform}/{account.NativeId}";
}

/// <summary>A range of positions in the event store.</summary>
/// <param name="First">The first of it.</param>
/// <param name="Last">The last of it.</param>
internal sealed record Positions(long First, long Last)
{
    /// <summary>The range from the lowest of some positions to the highest; null where there are none.</summary>
    public static Positions? Around(IEnumerable<long> positions)
    {
        Positions? range = null;
        foreach (var position in positions)
        {
            range = range is null
                ? new Positions(position, position)
                : new Positions(Math.Min(range.First, position), Math.Max(range.Last, position));
        }

        return range;
    }

    /// <summary>The range that holds all of some changes; null where the place of one of them is not known, or there is none.</summary>
    public static Positions? Around(IReadOnlyCollection<FiguresChanged> changes) =>
        changes.Any(change => change.Added is null)
            ? null
            : Around(changes.SelectMany(change => new[] { change.Added!.First, change.Added.Last }));
}
