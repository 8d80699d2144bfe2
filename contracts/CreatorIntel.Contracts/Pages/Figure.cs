namespace CreatorIntel.Contracts.Pages;

/// <summary>One number with what is needed to trust it. Exactly one of value and unavailable is there.</summary>
/// <param name="Id">Names the figure of this account, as of this instant: the key to its receipt.</param>
/// <param name="Value">The value; rates are fractions. Null when unavailable, which is not zero.</param>
/// <param name="Unavailable">Why there is no value, in words; null when there is one.</param>
/// <param name="Unit">What is counted: <c>followers</c>, <c>fraction</c>, <c>index</c> (a fraction that can exceed 1), <c>usd</c>, ...</param>
/// <param name="Formula">Id of the formula.</param>
/// <param name="Version">Version of the formula; a released version never changes.</param>
/// <param name="N">Number of observations behind the value.</param>
/// <param name="Low">Lower end of the 95 % interval; null where the value is no estimate.</param>
/// <param name="High">Upper end of the 95 % interval; null where the value is no estimate.</param>
/// <param name="AsOf">What had been recorded by this instant (UTC) was used; null: nothing was recorded.</param>
public sealed record Figure(
    string Id, double? Value, string? Unavailable, string Unit, string Formula, int Version, long N,
    double? Low, double? High, DateTimeOffset? AsOf);

/// <summary>A figure, and the same figure for the period before.</summary>
/// <param name="Current">The figure.</param>
/// <param name="Previous">The figure one period earlier; null where there is no earlier period.</param>
public sealed record ComparedFigure(Figure Current, Figure? Previous);
