using System.ComponentModel;
using System.Globalization;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Errors;
using Google.Protobuf.WellKnownTypes;
using Microsoft.AspNetCore.Mvc;

namespace CreatorIntel.Gateway.Api;

/// <summary>What every question about figures can say.</summary>
internal sealed class FigureQuestion
{
    [Description("classic: the published definitions; calendar: the corrected ones. Default: what the workspace chose.")]
    [FromQuery(Name = "formulas")]
    public string? Formulas { get; init; }

    [Description("Answer with what had been recorded by this instant (ISO 8601 with offset); default: everything.")]
    [FromQuery(Name = "asOf")]
    public string? AsOf { get; init; }

    [Description("First day (yyyy-MM-dd), in the account's time zone.")]
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [Description("Last day, inclusive.")]
    [FromQuery(Name = "to")]
    public string? To { get; init; }

    [Description("Only posts of this content type, such as IMAGE.")]
    [FromQuery(Name = "type")]
    public string? ContentType { get; init; }

    [Description("Of several accounts, only those on this platform, such as tiktok.")]
    [FromQuery(Name = "platform")]
    public string? Platform { get; init; }

    [Description("The set of assumptions that values rest on, as its id or id@version. Default: what the workspace chose.")]
    [FromQuery(Name = "assumptions")]
    public string? Assumptions { get; init; }

    [Description("Followers to reach, instead of the goal that was set; together with goalMonths or goalDay.")]
    [FromQuery(Name = "goal")]
    public long? Goal { get; init; }

    [Description("Months in which to reach it.")]
    [FromQuery(Name = "goalMonths")]
    public int? GoalMonths { get; init; }

    [Description("Day by which to reach it (yyyy-MM-dd).")]
    [FromQuery(Name = "goalDay")]
    public string? GoalDay { get; init; }

    /// <exception cref="ProblemException">A part cannot be understood.</exception>
    public FigureQuery ToQuery(AccountSet accounts)
    {
        var from = DayOf("from", From);
        var to = DayOf("to", To);
        if (from > to) throw Bad("from", From!, "The first day is after the last day.");
        return new FigureQuery
        {
            AccountId = OnPlatform(accounts).ToString(),
            Formulas = Formulas switch
            {
                null or "" => FormulaSet.Unspecified,
                "calendar" => FormulaSet.Calendar,
                "classic" => FormulaSet.Classic,
                _ => throw Bad("formulas", Formulas, "Expected classic or calendar."),
            },
            AsOf = InstantOf(AsOf),
            From = from?.ToIso() ?? "",
            To = to?.ToIso() ?? "",
            ContentType = ContentType is { Length: > 0 } type
                ? AccountKey.IsIdentifier(type) ? type : throw Bad("type", type, "Expected a content type such as IMAGE.")
                : "",
            AssumptionSet = Assumptions ?? "",
            Goal = GoalOf(),
        };
    }

    private AccountSet OnPlatform(AccountSet accounts)
    {
        if (string.IsNullOrEmpty(Platform)) return accounts;
        var chosen = accounts.Accounts.Where(account => account.Platform == Platform).ToArray();
        return chosen.Length > 0
            ? AccountSet.Of(chosen)
            : throw Bad("platform", Platform, $"Expected one of {string.Join(", ", accounts.Accounts.Select(account => account.Platform).Distinct())}.");
    }

    private GoalQuery? GoalOf()
    {
        if (Goal is null && GoalMonths is null && string.IsNullOrEmpty(GoalDay)) return null;
        if (Goal is not { } followers || GoalMonths is null == string.IsNullOrEmpty(GoalDay))
        {
            throw Bad("goal", $"{Goal}", "Expected goal=200000 together with either goalMonths=6 or goalDay=2026-12-31.");
        }

        return new GoalQuery
        {
            Followers = followers,
            Months = GoalMonths ?? 0,
            Day = DayOf("goalDay", GoalDay)?.ToIso() ?? "",
        };
    }

    private static DateOnly? DayOf(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null
        : IsoDay.TryParse(text, out var day) ? day
        : throw Bad(name, text, "Expected a day such as 2026-03-31.");

    internal static Timestamp? InstantOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToTimestamp()
            : throw Bad("asOf", text, "Expected an instant such as 2026-03-31T12:00:00Z.");
    }

    internal static ProblemException Bad(string name, string value, string expected) => new(
        StatusCodes.Status400BadRequest, "bad-parameter", $"The parameter '{name}' cannot be understood.",
        $"It is '{value}'.", expected);
}
