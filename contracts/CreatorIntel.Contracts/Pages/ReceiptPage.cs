namespace CreatorIntel.Contracts.Pages;

/// <summary>Everything that a figure was computed from, down to the rows of the files.</summary>
/// <param name="Figure">The figure, computed anew from what had been recorded by its instant.</param>
/// <param name="Formula">Its formula with every version.</param>
/// <param name="Subject">What the figure speaks of, such as a post or a content type; empty: the whole account.</param>
/// <param name="Inputs">Figures and assumptions that went in.</param>
/// <param name="ObservationCount">All observations behind it.</param>
/// <param name="Skip">How many of them come before this page.</param>
/// <param name="Observations">The observations of the page.</param>
public sealed record ReceiptPage(
    Figure Figure, FormulaDescription Formula, string Subject, IReadOnlyList<ReceiptInput> Inputs, long ObservationCount,
    int Skip, IReadOnlyList<ReceiptObservation> Observations);

/// <summary>A figure or an assumption that went into another figure.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Figure">The figure, which has a receipt of its own; null for an assumption.</param>
/// <param name="Assumed">The assumed value; null for a figure.</param>
/// <param name="Unit">What is counted.</param>
public sealed record ReceiptInput(string Name, Figure? Figure, double? Assumed, string Unit);

/// <summary>An observation as the formula read it, and where it came from.</summary>
/// <param name="Sequence">Its position in the event store.</param>
/// <param name="AccountId">The account; empty for what is said of a shop.</param>
/// <param name="Kind"><c>post</c>, <c>day</c>, or a thing of a shop: <c>order</c>, <c>order-line</c>, <c>payment</c>, <c>item</c> or <c>market-day</c>.</param>
/// <param name="Subject">The post, the day, or the shop's id of the thing.</param>
/// <param name="ObservedAt">When the platform said it (UTC); null for days.</param>
/// <param name="RecordedAt">When it was recorded here (UTC).</param>
/// <param name="Metrics">The metrics that the formula reads.</param>
/// <param name="Source">Where it came from; null where that is not known.</param>
public sealed record ReceiptObservation(
    long Sequence, string AccountId, string Kind, string Subject, DateTimeOffset? ObservedAt, DateTimeOffset RecordedAt,
    IReadOnlyList<MetricRead> Metrics, ReceiptSource? Source);

/// <summary>The row of a file, or the call of a platform's API.</summary>
/// <param name="ImportId">The import; null where it came with none.</param>
/// <param name="File">The file's name: hostile input; null where it came from no file.</param>
/// <param name="Row">Line in the file, or position in a JSON array, from 1; null where it came from no file.</param>
/// <param name="Api">The API and its version, such as <c>Instagram Graph API v26.0</c>; null where it came by no call.</param>
/// <param name="Request">What was asked, such as <c>GET /17895695668004550/insights</c>; null where it came by no call.</param>
public sealed record ReceiptSource(string? ImportId, string? File, long? Row, string? Api = null, string? Request = null);
