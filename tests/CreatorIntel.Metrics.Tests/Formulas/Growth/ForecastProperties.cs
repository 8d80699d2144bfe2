using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Growth;

/// <summary>What holds of a forecast from any counts.</summary>
public sealed class ForecastProperties
{
    private const int Horizon = 60;

    /// <summary>Days of a past with holes; far from 0, so that nothing is cut off.</summary>
    private static readonly Gen<(int Day, long? Count)[]> AnyPast =
        from steps in Gen.Choose(1, 4).SelectMany(step => Gen.Choose(-200, 300).Select(gain => (step, gain))).ArrayOf(40)
        select Walk(steps);

    [Fact]
    public void Bands_widen_and_the_wider_one_holds_the_narrower() =>
        Holds(days =>
        {
            var bands = FollowerForecast.Of(Followers(days), Horizon).Points.Select(point => point.Band).ToArray();
            return bands.Length == Horizon
                && bands.All(band => band.Low95 <= band.Low80 && band.Low80 <= band.Expected
                    && band.Expected <= band.High80 && band.High80 <= band.High95)
                && bands.Zip(bands[1..]).All(pair => Width(pair.First) <= Width(pair.Second) + 1e-6);
        });

    [Fact]
    public void More_followers_to_start_with_shift_the_forecast_by_as_many() =>
        Holds(days =>
        {
            var shifted = FollowerForecast.Of(Followers([.. days.Select(day => (day.Day, day.Count + 5000))]), Horizon).AtHorizon;
            var forecast = FollowerForecast.Of(Followers(days), Horizon).AtHorizon;
            return Near(shifted.Value, forecast.Value + 5000)
                && Near(shifted.Low, forecast.Low + 5000) && Near(shifted.High, forecast.High + 5000);
        });

    [Fact]
    public void A_back_test_covers_no_less_with_the_wider_band() =>
        Holds(days =>
        {
            var tested = ForecastBackTest.Of(Followers(days), 7);
            return tested.Error.N == 0 || (tested.Coverage80.Value <= tested.Coverage95.Value && tested.Error.Value >= 0);
        });

    private static void Holds(Func<(int Day, long? Count)[], bool> property) =>
        Properties.Holds(AnyPast, property);

    private static double Width(ForecastBand band) => band.High95 - band.Low95;

    private static bool Near(double? one, double? other) => Math.Abs(one!.Value - other!.Value) < 1e-3;

    private static (int Day, long? Count)[] Walk((int Step, int Gain)[] steps)
    {
        var days = new List<(int Day, long? Count)> { (0, 1_000_000) };
        foreach (var (step, gain) in steps) days.Add((days[^1].Day + step, days[^1].Count + gain));
        return [.. days];
    }
}
