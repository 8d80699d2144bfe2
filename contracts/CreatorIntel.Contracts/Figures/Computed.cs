namespace CreatorIntel.Contracts.Figures;

/// <summary>What a formula answers: a value or the reason why there is none, with what is needed to trust it.</summary>
/// <param name="Formula">The definition used.</param>
/// <param name="Value">The value; null when unavailable, which is not zero.</param>
/// <param name="Unavailable">Why there is no value; null when there is one.</param>
/// <param name="N">Number of observations behind the value.</param>
/// <param name="Low">Lower end of the 95 % interval; null where the value is no estimate from a sample.</param>
/// <param name="High">Upper end of the 95 % interval; null where the value is no estimate from a sample.</param>
public sealed record Computed(
    Formula Formula, double? Value, string? Unavailable, long N, double? Low = null, double? High = null)
{
    /// <summary>A value over n observations.</summary>
    public static Computed Of(Formula formula, double value, long n) => new(formula, value, null, n);

    /// <summary>An estimate from a sample, with its 95 % interval.</summary>
    public static Computed Estimate(Formula formula, double value, long n, double? low, double? high) =>
        new(formula, value, null, n, low, high);

    /// <summary>No value, and why.</summary>
    public static Computed Without(Formula formula, string reason, long n = 0) => new(formula, null, reason, n);
}
