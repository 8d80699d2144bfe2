using CreatorIntel.Contracts.Figures;
using Google.Protobuf.WellKnownTypes;
using Pages = CreatorIntel.Contracts.Pages;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>The figures of an answer about a shop, each with what it was computed from: a page and its receipts have one origin.</summary>
/// <param name="query">The question.</param>
/// <param name="asOf">The latest recording that the answer uses; null: nothing is recorded.</param>
internal sealed class ShopFigures(V1.FigureQuery query, Timestamp? asOf)
{
    private readonly Dictionary<string, ShopFigure> _byId = new(StringComparer.Ordinal);

    /// <summary>An answer as a figure.</summary>
    /// <param name="computed">The answer.</param>
    /// <param name="behind">What it was computed from; read when a receipt is asked for.</param>
    /// <param name="subject">Tells figures of one formula apart.</param>
    /// <param name="inputs">Figures of this answer that went in.</param>
    public Pages.Figure Add(
        Computed computed, IEnumerable<V1.ObservationRead> behind, string subject = "", params IEnumerable<Pages.Figure> inputs)
    {
        var figure = computed.ToFigure(query, asOf, subject);
        _byId[figure.Id] = new(figure, behind, [.. inputs.Select(input => _byId[input.Id].Figure)]);
        return figure.ToPage();
    }

    /// <summary>A figure by its id; null where the answer has none.</summary>
    public ShopFigure? Find(string id) => _byId.GetValueOrDefault(id);
}

/// <summary>A figure and what it was computed from.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Behind">What was said, in the order of what it speaks of.</param>
/// <param name="Inputs">Figures that went in.</param>
internal sealed record ShopFigure(V1.Figure Figure, IEnumerable<V1.ObservationRead> Behind, IReadOnlyList<V1.Figure> Inputs);
