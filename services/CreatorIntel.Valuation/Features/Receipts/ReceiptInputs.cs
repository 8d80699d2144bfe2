using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What went into a figure, of this service's own figures and of what was assumed.</summary>
internal static class ReceiptInputs
{
    /// <summary>
    /// The figures that went in, among those of the same answer: of the same subject where there is one, and of the same
    /// version where the formula has it. None for a figure of another period or of a varied assumption: the answer holds no
    /// other figures of it.
    /// </summary>
    public static IEnumerable<V1.ReceiptInput> Figures(
        FigureId of, Ingredients ingredients, IReadOnlyList<V1.Figure> answer, FormulaRegistry formulas) =>
        from formula in Subjects.StandsAlone(of.Subject) ? [] : ingredients.Figures
        let candidates = answer.Where(figure => figure.Formula == formula).DistinctBy(figure => figure.Id).ToArray()
        let sameSubject = candidates.Where(figure => SubjectOf(figure) == of.Subject).ToArray()
        let subject = sameSubject.Length > 0 ? sameSubject : candidates.Where(figure => SubjectOf(figure).Length == 0).ToArray()
        let sameVersion = subject.Where(figure => figure.Version == of.Version).ToArray()
        let chosen = sameVersion.Length > 0 && formulas.Find(of.Formula)!.Definitions.Length > 1 ? sameVersion : subject
        from figure in chosen
        select new V1.ReceiptInput { Name = formulas.Find(formula)!.Name, Figure = figure };

    /// <summary>The assumptions and the goal that went in.</summary>
    public static IEnumerable<V1.ReceiptInput> Assumed(FigureId of, Ingredients ingredients, ValueQuestion question)
    {
        var assumptions = question.Assumptions;
        foreach (var name in ingredients.Assumed)
        {
            var field = AssumptionFields.All.First(field => field.Name == name);
            var listed = name == "otherProductionCost" && assumptions.ProductionCosts.ByType.ContainsKey(of.Subject);
            yield return listed
                ? Input(AssumptionFields.CostPrefix + of.Subject, assumptions.ProductionCosts.Of(of.Subject), field.Range.Unit)
                : Input(name, field.Get(assumptions), field.Range.Unit);
        }

        foreach (var bar in Subjects.IsVariation(of.Subject) ? Variations(question) : [])
        {
            if (of.Subject == Subjects.Low(bar.Assumption)) yield return Varied(bar, bar.LowAssumption);
            if (of.Subject == Subjects.High(bar.Assumption)) yield return Varied(bar, bar.HighAssumption);
        }

        if (!ingredients.Goal) yield break;
        yield return Input("goal.followers", question.Goal.Followers, Units.Followers);
        if (question.Goal.Months is { } months) yield return Input("goal.months", months, Units.Months);
        else if (question.Growth.Latest is { } latest)
            yield return Input("goal.days", GoalWindow.Of(question.Goal, latest.Day, question.Set).Days, Units.Days);
    }

    private static IReadOnlyList<SensitivityBar> Variations(ValueQuestion question) =>
        Sensitivity.Of(question.Account, question.Set, question.Assumptions);

    private static V1.ReceiptInput Varied(SensitivityBar bar, double value) =>
        Input(bar.Assumption, value, AssumptionFields.All.First(field => field.Name == bar.Assumption).Range.Unit);

    private static V1.ReceiptInput Input(string name, double value, string unit) =>
        new() { Name = name, Assumed = new V1.AssumedValue { Value = value, Unit = unit } };

    private static string SubjectOf(V1.Figure figure) => FigureId.TryParse(figure.Id, out var id) ? id.Subject : "";
}
