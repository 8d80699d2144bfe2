using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>Years of days that have none.</summary>
public sealed class ExportEndTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260827, 11);

    private static readonly Gen<DateOnly> AnyEnd =
        from offset in Gen.Choose(0, 365 * 80)
        select new DateOnly(2010, 1, 1).AddDays(offset);

    [Fact]
    public void Any_day_of_the_year_before_the_end_is_found_again() => Check.One(Runs, Prop.ForAll(
        (from end in AnyEnd
         from before in Gen.Choose(0, 364)
         select (end, day: end.AddDays(-before))).ToArbitrary(),
        given => ExportEnd.DayOf(new WrittenDate(null, given.day.Month, given.day.Day, null), given.end) == given.day));

    [Fact]
    public void No_day_is_found_behind_the_end_or_a_year_before_it() => Check.One(Runs, Prop.ForAll(
        (from end in AnyEnd
         from month in Gen.Choose(1, 12)
         from day in Gen.Choose(1, 31)
         select (end, month, day)).ToArbitrary(),
        given => ExportEnd.DayOf(new WrittenDate(null, given.month, given.day, null), given.end) is not { } found
            || (found <= given.end && found > given.end.AddYears(-1) && (found.Month, found.Day) == (given.month, given.day))));

    [Fact]
    public void A_day_that_has_a_year_needs_no_end() =>
        ExportEnd.DayOf(new WrittenDate(2024, 2, 29, null), null).ShouldBe(new DateOnly(2024, 2, 29));

    [Fact]
    public void A_leap_day_is_found_where_the_year_before_the_end_has_one()
    {
        var leapDay = new WrittenDate(null, 2, 29, null);
        ExportEnd.DayOf(leapDay, new DateOnly(2025, 2, 28)).ShouldBe(new DateOnly(2024, 2, 29));
        ExportEnd.DayOf(leapDay, new DateOnly(2025, 3, 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData("Overview_2025-11-01_2026-01-15.csv", "2026-01-15")]
    [InlineData("export 2025_11_01 - 2026_01_15 (1).csv", "2026-01-15")]
    [InlineData("Overview_2026-01-15_2025-11-01.csv", null)]
    [InlineData("Overview_2026-01-15.csv", null)]
    [InlineData("Overview_2025-13-01_2026-01-15.csv", null)]
    [InlineData("Overview_1769904000000.csv", null)]
    public void Only_a_range_in_a_name_says_when_an_export_ends(string file, string? end) =>
        ExportEnd.InName(file).ShouldBe(end is null ? null : DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("December")]
    [InlineData("31")]
    [InlineData("December 32")]
    [InlineData("December 31 25:00")]
    [InlineData("December 31 December")]
    [InlineData("31 of December")]
    public void What_is_no_date_is_not_read(string text) => WrittenDate.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Dec 31, 2025, 6:30 PM", 2025, 18, 30)]
    [InlineData("31 de diciembre de 2025 18:30:00", 2025, 18, 30)]
    [InlineData("31 déc. 2025 à 18:30", 2025, 18, 30)]
    [InlineData("December 31 12:05 am", null, 0, 5)]
    public void A_time_of_the_day_is_read_where_there_is_one(string text, int? year, int hour, int minute)
    {
        WrittenDate.TryParse(text, out var date).ShouldBeTrue();
        date.ShouldBe(new WrittenDate(year, 12, 31, new TimeOnly(hour, minute)));
    }
}
