using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>Published figures of engagement by hour and weekday.</summary>
public sealed class PublishedTimesTests
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static PostingTimeMeans Published(FormulaSet set = FormulaSet.Classic)
    {
        var posts = Day02.Posts();
        return PostingTimes.Of(posts, Samples.Weighted(posts, set), TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo"));
    }

    [Fact]
    public void Hours_have_the_published_means_and_counts()
    {
        var published = GoldenFiles.Expected.At("best_posting_times/by_hour");
        var times = Published();
        times.TimeZone.ShouldBe("UTC");
        GoldenFiles.Expected.At("best_posting_times/timezone").GetString()!.ShouldStartWith(times.TimeZone + " ");
        foreach (var hour in times.Hours)
        {
            var given = published.At($"{hour.Hour}");
            hour.Mean.N.ShouldBe(given.ValueKind == default ? 0 : given.At("count").GetInt64());
            if (hour.Mean.N > 0) hour.Mean.Value.ShouldBeNear(given.Number("mean") / 100);
        }

        times.Hours.Sum(hour => hour.Mean.N).ShouldBe(100);
    }

    [Fact]
    public void Weekdays_have_the_published_means_and_counts()
    {
        var published = GoldenFiles.Expected.At("best_posting_times/by_day");
        var times = Published();
        times.Weekdays.Select(day => day.Weekday).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        foreach (var day in times.Weekdays)
        {
            var given = published.At(Weekdays[day.Weekday!.Value - 1]);
            day.Mean.N.ShouldBe(given.At("count").GetInt64());
            day.Mean.Value.ShouldBeNear(given.Number("mean") / 100);
        }
    }

    [Fact]
    public void The_best_are_the_published_ones()
    {
        var published = GoldenFiles.Expected.At("best_posting_times/seed");
        var times = Published();
        times.BestHours.TopThree.ShouldBe(published.At("hours").EnumerateArray().Select(hour => hour.GetInt32()));
        times.BestWeekdays.TopThree.Select(day => Weekdays[day]).ShouldBe(
            published.At("days").EnumerateArray().Select(day => day.GetString()!));
    }

    [Fact]
    public void The_published_charts_show_the_means()
    {
        var times = Published();
        var days = GoldenFiles.Trace("Average Engagement by Day of Week", "bar");
        for (var day = 0; day < 7; day++)
        {
            days.GetProperty("x")[day].GetString().ShouldBe(Weekdays[day]);
            times.Weekdays[day].Mean.Value.ShouldBeNear(days.GetProperty("y")[day].GetDouble() / 100);
            string.Create(CultureInfo.InvariantCulture, $"{times.Weekdays[day].Mean.Value * 100:0.00}%")
                .ShouldBe(days.GetProperty("text")[day].GetString());
        }

        var hours = GoldenFiles.Trace("Average Engagement by Hour of Day", "scatter");
        for (var place = 0; place < hours.GetProperty("x").GetArrayLength(); place++)
        {
            times.Hours[hours.GetProperty("x")[place].GetInt32()].Mean.Value.ShouldBeNear(
                hours.GetProperty("y")[place].GetDouble() / 100);
        }
    }

    [Fact]
    public void In_the_accounts_zone_the_hours_are_three_earlier()
    {
        // Sao Paulo is at UTC-3 all year since 2019.
        var times = Published(FormulaSet.Calendar);
        times.TimeZone.ShouldBe("America/Sao_Paulo");
        times.BestHours.TopThree.ShouldBe([17, 18, 15]);
        times.Hours[17].Mean.N.ShouldBe(22);
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void The_best_times_of_the_published_data_are_not_distinguishable(FormulaSet set)
    {
        Published(set).BestHours.Verdict.Distinguishable.ShouldBeFalse();
        Published(set).BestWeekdays.Verdict.Distinguishable.ShouldBeFalse();
        Published(set).BestWeekdays.Verdict.Verdict.ShouldStartWith("Thursday (n = 13) has the highest mean, but is not distinguishable from ");
    }
}
