using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What posts of each type bring and cost.</summary>
internal static class ContentReturnsOf
{
    public static IEnumerable<V1.ContentReturn> Question(ValueQuestion question) => question.Inputs.ByType
        .Select(type => Map(question, ContentReturn.Of(InputsFrom.Type(type), question.Set, question.Assumptions)));

    private static V1.ContentReturn Map(ValueQuestion question, ContentReturn content) => new()
    {
        ContentType = content.ContentType,
        Posts = content.Posts,
        Cost = question.Figure(content.Cost, content.ContentType),
        ImpressionValue = question.Figure(content.ImpressionValue, content.ContentType),
        Lowest = question.Figure(content.Lowest, content.ContentType),
        Highest = question.Figure(content.Highest, content.ContentType),
        Versions =
        {
            content.Versions.Select(version => new V1.ReturnVersion
            {
                Version = version.Version,
                Name = version.Name,
                InForce = version.InForce,
                EngagementValue = question.Figure(version.EngagementValue, content.ContentType),
                ValuePerPost = question.Figure(version.ValuePerPost, content.ContentType),
                NetProfit = question.Figure(version.NetProfit, content.ContentType),
                ReturnOnCost = question.Figure(version.Return, content.ContentType),
            }),
        },
    };
}
