using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Contracts.Figures;

/// <summary>Between what a formula answers, what travels between services, and what the browser gets.</summary>
public static class FigureMapping
{
    /// <summary>
    /// The figure of a question: <paramref name="subject"/> tells figures of one formula apart,
    /// <paramref name="given"/> names the assumptions and the goal that went in.
    /// </summary>
    public static V1.Figure ToFigure(
        this Computed computed, V1.FigureQuery query, Timestamp? asOf, string subject = "", Given? given = null)
    {
        ArgumentNullException.ThrowIfNull(computed);
        var figure = new V1.Figure
        {
            Id = FigureId.Of(computed.Formula, query, asOf, subject, given ?? Given.Nothing).ToString(),
            Unit = computed.Formula.Unit,
            Formula = computed.Formula.Id,
            Version = computed.Formula.Version,
            N = computed.N,
            AsOf = asOf,
        };
        if (computed.Value is { } value) figure.Value = value;
        else figure.Unavailable = computed.Unavailable ?? "There is no value.";
        if (computed.Low is { } low) figure.Low = low;
        if (computed.High is { } high) figure.High = high;
        return figure;
    }

    /// <summary>The figure as the browser gets it.</summary>
    public static Pages.Figure ToPage(this V1.Figure figure) => new(
        figure.Id,
        figure.OutcomeCase == V1.Figure.OutcomeOneofCase.Value ? figure.Value : null,
        figure.OutcomeCase == V1.Figure.OutcomeOneofCase.Value ? null : figure.Unavailable,
        figure.Unit, figure.Formula, figure.Version, figure.N,
        figure.HasLow ? figure.Low : null,
        figure.HasHigh ? figure.High : null,
        figure.AsOf?.ToDateTimeOffset());

    /// <summary>The compared figure as the browser gets it.</summary>
    public static Pages.ComparedFigure ToPage(this V1.ComparedFigure compared) =>
        new(compared.Current.ToPage(), compared.Previous?.ToPage());

    /// <summary>The formula set of a question; Calendar where it names none.</summary>
    public static FormulaSet FormulaSetOf(this V1.FigureQuery query) =>
        query.Formulas == V1.FormulaSet.Classic ? FormulaSet.Classic : FormulaSet.Calendar;

    /// <summary>The set as questions name it.</summary>
    public static V1.FormulaSet ToMessage(this FormulaSet set) =>
        set == FormulaSet.Classic ? V1.FormulaSet.Classic : V1.FormulaSet.Calendar;
}
