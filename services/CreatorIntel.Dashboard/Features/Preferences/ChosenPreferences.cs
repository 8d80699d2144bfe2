using CreatorIntel.Contracts.Figures;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Dashboard.Features.Preferences;

/// <summary>A workspace chose what it is shown by default.</summary>
/// <param name="Formulas">The set that answers questions which name none.</param>
/// <param name="AssumptionSet">The assumptions that value questions are answered under which name none.</param>
internal sealed record PreferencesChosen(FormulaSet Formulas, string AssumptionSet)
{
    /// <summary>The stream of every workspace, which is a tenant of its own.</summary>
    public const string Stream = "preferences";
}

/// <summary>The choice in force.</summary>
internal sealed record ChosenPreferences(string Id, FormulaSet Formulas, string AssumptionSet)
{
    /// <summary>What holds while nobody has chosen: the corrected formulas under the published assumptions.</summary>
    public static ChosenPreferences Default { get; } = new(PreferencesChosen.Stream, FormulaSet.Calendar, "classic");

    public static PreferencesChosen? Decide(ChosenPreferences? current, PreferencesChosen wanted) =>
        (current ?? Default) is var known && known.Formulas == wanted.Formulas && known.AssumptionSet == wanted.AssumptionSet
            ? null
            : wanted;
}

internal sealed class ChosenPreferencesProjection : SingleStreamProjection<ChosenPreferences, string>
{
    public override ChosenPreferences? Evolve(ChosenPreferences? snapshot, string id, IEvent e) =>
        e.Data is PreferencesChosen chosen ? new ChosenPreferences(id, chosen.Formulas, chosen.AssumptionSet) : snapshot;
}
