using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.ReadModels;

namespace CreatorIntel.Metrics.Features;

/// <summary>What answers questions.</summary>
internal static class QuestionServices
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<ObservationLoader>().AddSingleton<ObservationReader>().AddSingleton<Observations>().AddSingleton<Questions>()
        .AddSingleton<PostDescriptions>().AddSingleton<CaptionReader>().AddSingleton<PostHistory>().AddSingleton<RestatementReader>()
        .AddSingleton<PostsList>().AddSingleton<PostDetails>().AddSingleton<RestatementList>()
        .AddSingleton(new FormulaRegistry(typeof(QuestionServices).Assembly))
        .AddSingleton<PublishedReader>().AddSingleton<ObservationRows>().AddSingleton<FigureAnswers>().AddSingleton<ReceiptDesk>();
}
