namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Local times as instants.</summary>
internal static class LocalTimes
{
    /// <summary>
    /// The instant of a local time. A time that the clocks show twice is its first occurrence; one that they skip is
    /// read with the offset before the change, so that 02:30 of the missing hour is 03:30.
    /// </summary>
    public static DateTimeOffset ToInstant(DateTime local, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max()
            : zone.IsInvalidTime(wall) ? zone.GetUtcOffset(wall - LongestChange)
            : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <summary>The instant at which a day ends.</summary>
    public static DateTimeOffset EndOf(DateOnly day, TimeZoneInfo zone) =>
        ToInstant(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone);

    /// <summary>Clocks change by less than this and hold still for longer.</summary>
    private static readonly TimeSpan LongestChange = TimeSpan.FromHours(25);
}
