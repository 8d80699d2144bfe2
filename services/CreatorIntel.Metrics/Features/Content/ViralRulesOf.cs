using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>The viral rules as the contract has them.</summary>
internal static class ViralRulesOf
{
    private const int PostsNamed = 200;

    public static IEnumerable<Contracts.V1.ViralRule> Current(Question question)
    {
        var current = question.Current;
        var posts = current.Posts;
        var rules = ViralPosts.All(
            current.Weighted(FormulaSet.Classic), current.Weighted(FormulaSet.Calendar), current.ByReach(FormulaSet.Classic));
        return rules.Select(rule => new Contracts.V1.ViralRule
        {
            Version = rule.Version,
            Rule = rule.Rule,
            InForce = ViralPosts.IsInForce(rule, question.Set),
            Posts = question.Figure(rule.Count),
            Share = question.Figure(rule.Share),
            Threshold = question.Figure(rule.Threshold),
            PostIds = { rule.Highest(PostsNamed).Select(row => posts.Ids.Span[row]) },
        });
    }
}
