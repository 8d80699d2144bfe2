namespace CreatorIntel.Contracts.Figures;

/// <summary>Rounding to decimals as the published figures have it.</summary>
public static class Decimals
{
    private const double LargestWithHalves = 1L << 52;

    /// <summary>
    /// The double nearest to <paramref name="value"/> rounded to <paramref name="decimals"/> decimals, ties to even.
    /// What counts is the exact binary value, as in Python: 2.675 lies below its decimal and rounds to 2.67, where
    /// <see cref="Math.Round(double, int)"/> gives 2.68. Beyond 2^52 units of the last decimal, and for infinities
    /// and NaN, the value is returned as it is.
    /// </summary>
    /// <param name="value">What to round.</param>
    /// <param name="decimals">0 to 15.</param>
    public static double Round(double value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 15);
        var power = PowersOfTen[decimals];
        var magnitude = Math.Abs(value);
        var scaled = magnitude * power;
        if (!(scaled < LargestWithHalves)) return value;

        var whole = Math.Floor(scaled);
        var aboveHalf = scaled - whole - 0.5;
        // The product itself is rounded; where it seems to be a tie, its error tells on which side the value lies.
        if (aboveHalf == 0) aboveHalf = Math.FusedMultiplyAdd(magnitude, power, -scaled);
        if (aboveHalf > 0 || (aboveHalf == 0 && whole % 2 != 0)) whole++;
        return Math.CopySign(whole / power, value);
    }

    private static readonly double[] PowersOfTen =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
}
