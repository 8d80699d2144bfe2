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
    /// <summary>classic: the published definitions; calendar: the corrected ones (default).</summary>
    [FromQuery(Name = "formulas")]
    public string? Formulas { get; init; }

    /// <summary>Answer with what had been recorded by this instant (ISO 8601 with offset); default: everything.</summary>
    [FromQuery(Name = "asOf")]
    public string? AsOf { get; init; }

    /// <summary>First day (yyyy-MM-dd), in the account's time zone.</summary>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>Only posts of this content type, such as IMAGE.</summary>
    [FromQuery(Name = "type")]
    public string? ContentType { get; init; }

    /// <exception cref="ProblemException">A part cannot be understood.</exception>
    public FigureQuery ToQuery(AccountKey account)
    {
        var from = DayOf("from", From);
        var to = DayOf("to", To);
        if (from > to) throw Bad("from", From!, "The first day is after the last day.");
        return new FigureQuery
        {
            AccountId = account.ToString(),
            Formulas = Formulas switch
            {
                null or "" or "calendar" => FormulaSet.Calendar,
                "classic" => FormulaSet.Classic,
                _ => throw Bad("formulas", Formulas, "Expected classic or calendar."),
            },
            AsOf = InstantOf(AsOf),
            From = from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            To = to?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ContentType = ContentType is { Length: > 0 } type
                ? AccountKey.IsIdentifier(type) ? type : throw Bad("type", type, "Expected a content type such as IMAGE.")
                : "",
        };
    }

    private static DateOnly? DayOf(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Bad(name, text, "Expected a day such as 2026-03-31.");

    private static Timestamp? InstantOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToTimestamp()
            : throw Bad("asOf", text, "Expected an instant such as 2026-03-31T12:00:00Z.");
    }

    private static ProblemException Bad(string name, string value, string expected) => new(
        StatusCodes.Status400BadRequest, "bad-parameter", $"The parameter '{name}' cannot be understood.",
        $"It is '{value}'.", expected);
}
