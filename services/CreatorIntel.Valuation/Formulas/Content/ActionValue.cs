using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What one like, comment, save or share is worth (A8), in dollars: an assumption, not an observation.</summary>
internal static class ActionValue
{
    /// <summary>Id <c>value.per-like</c>.</summary>
    public static readonly FormulaVersions LikeFormula = Action("like", "a like");

    /// <summary>Id <c>value.per-comment</c>.</summary>
    public static readonly FormulaVersions CommentFormula = Action("comment", "a comment");

    /// <summary>Id <c>value.per-save</c>.</summary>
    public static readonly FormulaVersions SaveFormula = Action("save", "a save");

    /// <summary>Id <c>value.per-share</c>.</summary>
    public static readonly FormulaVersions ShareFormula = Action("share", "a share");

    public static Computed OfLike(Assumptions assumptions) => Of(LikeFormula, assumptions.LikeConversion, assumptions);

    public static Computed OfComment(Assumptions assumptions) => Of(CommentFormula, assumptions.CommentConversion, assumptions);

    public static Computed OfSave(Assumptions assumptions) => Of(SaveFormula, assumptions.SaveConversion, assumptions);

    public static Computed OfShare(Assumptions assumptions) => Of(ShareFormula, assumptions.ShareConversion, assumptions);

    private static Computed Of(FormulaVersions formula, double conversion, Assumptions assumptions) =>
        Computed.Of(formula[1], assumptions.AverageOrderValue * conversion, 0);

    private static FormulaVersions Action(string action, string words) => new(
        $"value.per-{action}", Units.Usd, $"Value of {words}", Sources.CreatorAnalytics("A8"), Reads.Nothing,
        new Definition(
            $"What a sale brings times the share of {action}s that end in a sale: an assumption.",
            $"order_value * {action}_conversion"));
}
