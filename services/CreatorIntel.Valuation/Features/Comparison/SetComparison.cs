using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>An account under two sets of assumptions.</summary>
internal sealed class SetComparison(ValueQuestions questions)
{
    public async Task<V1.AssumptionSetComparison> AnswerAsync(
        V1.CompareAssumptionSetsRequest request, CancellationToken cancellationToken)
    {
        V1.FigureQuery Under(string set)
        {
            var query = request.Query.Clone();
            query.AssumptionSet = set;
            return query;
        }

        var left = questions.AskAsync(Under(request.Left), cancellationToken);
        var right = questions.AskAsync(Under(request.Right), cancellationToken);
        return Of(await left, await right);
    }

    private static V1.AssumptionSetComparison Of(ValueQuestion left, ValueQuestion right)
    {
        var others = FiguresIn.Answer(ValueReportOf.Question(right)).ToLookup(SubjectOf);
        return new()
        {
            Left = AssumptionsOf.Question(left),
            Right = AssumptionsOf.Question(right),
            Differences = { AssumptionDifference.Between(left.Assumptions, right.Assumptions).Select(AssumptionMapping.ToMessage) },
            Figures =
            {
                from figure in FiguresIn.Answer(ValueReportOf.Question(left))
                from other in others[SubjectOf(figure)].Take(1)
                select Compare(figure, other),
            },
        };
    }

    private static V1.ComparedValue Compare(V1.Figure left, V1.Figure right)
    {
        var compared = new V1.ComparedValue { Left = left, Right = right };
        if (HasValue(left) && HasValue(right)) compared.Difference = right.Value - left.Value;
        return compared;
    }

    private static bool HasValue(V1.Figure figure) => figure.OutcomeCase == V1.Figure.OutcomeOneofCase.Value;

    /// <summary>What a figure is of, whatever is assumed.</summary>
    private static (string Formula, int Version, string Subject) SubjectOf(V1.Figure figure) =>
        (figure.Formula, figure.Version, FigureId.TryParse(figure.Id, out var id) ? id.Subject : figure.Id);
}
