using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Domain;

/// <summary>A named set of assumptions came to be.</summary>
/// <param name="SetId">The set, within its workspace.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Description">What it is meant for, and why its values are what they are.</param>
/// <param name="Assumptions">All of its assumptions.</param>
internal sealed record AssumptionSetCreated(string SetId, string Name, string Description, Assumptions Assumptions);

/// <summary>Some of a set's assumptions changed.</summary>
/// <param name="SetId">The set.</param>
/// <param name="Assumptions">All of them, as they are from now on: what changed is the difference to the version before.</param>
internal sealed record AssumptionSetChanged(string SetId, Assumptions Assumptions);

/// <summary>A set got another name or description.</summary>
/// <param name="SetId">The set.</param>
/// <param name="Name">Its name from now on.</param>
/// <param name="Description">Its description from now on.</param>
internal sealed record AssumptionSetRenamed(string SetId, string Name, string Description);

/// <summary>A set is no longer offered; figures that were computed under it stay as they are.</summary>
/// <param name="SetId">The set.</param>
internal sealed record AssumptionSetRetired(string SetId);
