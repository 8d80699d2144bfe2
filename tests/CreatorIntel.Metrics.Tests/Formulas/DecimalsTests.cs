using System.Numerics;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class DecimalsTests
{
    [Theory]
    [InlineData(2.675, 2, 2.67)]
    [InlineData(1.005, 2, 1.0)]
    [InlineData(1.015, 2, 1.01)]
    [InlineData(0.105, 2, 0.1)]
    [InlineData(0.315, 2, 0.32)]
    [InlineData(0.125, 2, 0.12)]
    [InlineData(0.375, 2, 0.38)]
    [InlineData(0.5, 0, 0)]
    [InlineData(1.5, 0, 2)]
    [InlineData(2.5, 0, 2)]
    [InlineData(-2.675, 2, -2.67)]
    [InlineData(-0.375, 2, -0.38)]
    [InlineData(0.325139, 4, 0.3251)]
    [InlineData(5751862.0696, 2, 5751862.07)]
    [InlineData(0, 2, 0)]
    public void Rounds_the_binary_value_as_python_does(double value, int decimals, double rounded) =>
        Decimals.Round(value, decimals).ShouldBe(rounded);

    [Fact]
    public void Infinities_nan_and_values_without_halves_stay_as_they_are()
    {
        Decimals.Round(double.NaN, 2).ShouldBe(double.NaN);
        Decimals.Round(double.NegativeInfinity, 2).ShouldBe(double.NegativeInfinity);
        Decimals.Round(1e300, 2).ShouldBe(1e300);
    }

    [Fact]
    public void Only_0_to_15_decimals_can_be_asked_for()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Decimals.Round(1, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => Decimals.Round(1, 16));
    }

    [Fact]
    public void Every_near_tie_rounds_as_exact_arithmetic_says()
    {
        for (var thousandths = -20_005; thousandths <= 20_005; thousandths += 10)
        {
            var tie = thousandths / 1000.0;
            foreach (var value in new[] { tie, double.BitIncrement(tie), double.BitDecrement(tie) })
                Decimals.Round(value, 2).ShouldBe(Exactly(value, 100) / 100.0);
        }
    }

    /// <summary>The whole number nearest to value times power, ties to even, in integers.</summary>
    private static double Exactly(double value, int power)
    {
        const int Shift = 1074;
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        var exponent = (int)(bits >> 52);
        var significand = (bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52);
        var scaled = new BigInteger(significand) * power << (Math.Max(exponent, 1) - 1);
        var whole = scaled >> Shift;
        var half = BigInteger.One << (Shift - 1);
        var rest = scaled - (whole << Shift);
        if (rest > half || (rest == half && !whole.IsEven)) whole += 1;
        return Math.Sign(value) * (double)whole;
    }
}
