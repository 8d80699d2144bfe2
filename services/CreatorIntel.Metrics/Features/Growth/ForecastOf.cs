using System.Globalization;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>The forecast of followers as the contract has it.</summary>
internal static class ForecastOf
{
    private const int DefaultDays = 180;
    private const int MostDays = 730;

    private static readonly int[] BackTestedDays = [7, 28];

    /// <param name="question">The question; its days up to the last one are carried on.</param>
    /// <param name="days">How far the forecast looks; 0: 180 days.</param>
    /// <exception cref="RpcException">InvalidArgument: it looks back, or beyond two years.</exception>
    public static Forecast Current(Question question, int days)
    {
        if (days is < 0 or > MostDays)
        {
            throw new RpcException(new Status(
                StatusCode.InvalidArgument, FormattableString.Invariant($"A forecast of {days} days: expected are 1 to {MostDays}.")));
        }

        var horizon = days == 0 ? DefaultDays : days;
        var followers = question.Current.FollowerDays;
        var forecast = FollowerForecast.Of(followers, horizon);
        return new Forecast
        {
            Method = FollowerForecast.Method,
            Unavailable = forecast.AtHorizon.Unavailable ?? "",
            AtHorizon = question.Figure(forecast.AtHorizon, Subject(horizon)),
            Points = { forecast.Points.Select(point => Point(point.Day, point.Band)) },
            BackTests = { BackTestedDays.Select(ahead => Tested(question, ForecastBackTest.Of(followers, ahead))) },
        };
    }

    private static BackTest Tested(Question question, BackTested tested)
    {
        var subject = Subject(tested.DaysAhead);
        return new BackTest
        {
            DaysAhead = tested.DaysAhead,
            Error = question.Figure(tested.Error, subject),
            NaiveError = question.Figure(tested.NaiveError, subject),
            Coverage80 = question.Figure(tested.Coverage80, subject),
            Coverage95 = question.Figure(tested.Coverage95, subject),
        };
    }

    private static ForecastPoint Point(DateOnly day, ForecastBand band) => new()
    {
        Day = day.ToIso(),
        Expected = band.Expected,
        Low80 = band.Low80,
        High80 = band.High80,
        Low95 = band.Low95,
        High95 = band.High95,
    };

    private static string Subject(int days) => FormattableString.Invariant($"{days}d");
}
