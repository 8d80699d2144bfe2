namespace CreatorIntel.Contracts.Figures;

/// <summary>The two released versions of a formula: Classic is version 1, Calendar is version 2.</summary>
/// <param name="id">The formula's stable name.</param>
/// <param name="unit">What it counts; one of <see cref="Units"/>.</param>
public sealed class FormulaVersions(string id, string unit)
{
    private readonly Formula _classic = new(id, 1, unit);
    private readonly Formula _calendar = new(id, 2, unit);

    /// <summary>The version that belongs to a set.</summary>
    public Formula this[FormulaSet set] => set == FormulaSet.Classic ? _classic : _calendar;
}
