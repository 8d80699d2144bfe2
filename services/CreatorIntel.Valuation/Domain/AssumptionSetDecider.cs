using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Domain;

/// <summary>What may become of a set of assumptions. A command that is repeated changes nothing the second time.</summary>
internal static class AssumptionSetDecider
{
    /// <summary>A new set.</summary>
    public static Decision Create(AssumptionSet? current, string setId, SetContent content)
    {
        if (BuiltInSets.IsReserved(setId)) return Decision.Refuse(RefusalReason.Fixed, $"The id '{setId}' is kept for a built-in set.");
        if (content.Problem(setId) is { } problem) return Decision.Refuse(RefusalReason.Invalid, problem);
        if (current is null) return Decision.Of(new AssumptionSetCreated(setId, content.Name, content.Description, content.Assumptions));
        return !current.Retired && content.Equals(SetContent.Of(current))
            ? Decision.Nothing
            : Decision.Refuse(RefusalReason.Exists, $"There is a set '{setId}' already; it is at version {current.Version}.");
    }

    /// <summary>Another name, description or other assumptions.</summary>
    /// <param name="current">The set; null where there is none.</param>
    /// <param name="setId">Its id.</param>
    /// <param name="expectedVersion">The version that the change was made on; 0: whatever it is.</param>
    /// <param name="content">What it is to be.</param>
    public static Decision Change(AssumptionSet? current, string setId, long expectedVersion, SetContent content)
    {
        if (content.Problem(setId) is { } problem) return Decision.Refuse(RefusalReason.Invalid, problem);
        if (NotOpen(current, setId) is { } refused) return refused;
        if (current!.Retired) return Decision.Refuse(RefusalReason.Fixed, $"The set '{setId}' is retired and cannot be changed.");
        var events = new List<object>();
        if (content.Name != current.Name || content.Description != current.Description)
            events.Add(new AssumptionSetRenamed(setId, content.Name, content.Description));
        if (content.Assumptions != current.Assumptions) events.Add(new AssumptionSetChanged(setId, content.Assumptions));
        return events.Count == 0 ? Decision.Nothing : Conflict(current, expectedVersion) ?? Decision.Of(events);
    }

    /// <summary>The set is offered no longer.</summary>
    public static Decision Retire(AssumptionSet? current, string setId, long expectedVersion)
    {
        if (NotOpen(current, setId) is { } refused) return refused;
        return current!.Retired
            ? Decision.Nothing
            : Conflict(current, expectedVersion) ?? Decision.Of(new AssumptionSetRetired(setId));
    }

    private static Decision? NotOpen(AssumptionSet? current, string setId)
    {
        if (BuiltInSets.IsReserved(setId))
            return Decision.Refuse(RefusalReason.Fixed, $"The set '{setId}' is built in and cannot be changed; create one from it.");
        return current is null ? Decision.Refuse(RefusalReason.NotFound, $"There is no set of assumptions '{setId}'.") : null;
    }

    private static Decision? Conflict(AssumptionSet current, long expectedVersion) =>
        expectedVersion == 0 || expectedVersion == current.Version ? null : Decision.Refuse(
            RefusalReason.Conflict,
            $"The set '{current.SetId}' is at version {current.Version}, not {expectedVersion}: somebody changed it. Load it again.");
}
