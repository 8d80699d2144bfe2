namespace CreatorIntel.Contracts.Pages;

/// <summary>What every page says of the data behind it.</summary>
/// <param name="Accounts">The accounts it speaks of.</param>
/// <param name="Formulas"><c>classic</c> or <c>calendar</c>.</param>
/// <param name="AsOf">The latest recorded instant used (UTC); null: nothing is recorded.</param>
/// <param name="Reference">The latest instant that the data speaks of (UTC); null: no data.</param>
/// <param name="TimeZone">IANA zone of the days and hours.</param>
/// <param name="PreviousPeriod">The days that "previous" figures speak of; null when there are none.</param>
public sealed record PageHead(
    IReadOnlyList<AccountSummary> Accounts, string Formulas, DateTimeOffset? AsOf, DateTimeOffset? Reference,
    string TimeZone, DayRange? PreviousPeriod);
