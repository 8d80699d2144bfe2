using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.ReadModels;

namespace CreatorIntel.Valuation.Features;

/// <summary>What answers questions about value.</summary>
internal static class ValuationServices
{
    public static IServiceCollection AddValuation(this IServiceCollection services) => services
        .AddSingleton(new FormulaRegistry(typeof(ValuationServices).Assembly))
        .AddSingleton<Targets>()
        .AddSingleton<AssumptionSetRegister>()
        .AddSingleton<AssumptionSets>()
        .AddSingleton<AssumptionSetChanges>()
        .AddSingleton<AssumptionSetDesk>()
        .AddSingleton<ValueQuestions>()
        .AddSingleton<SetComparison>()
        .AddSingleton<Receipts>()
        .AddSingleton<MetricInputs>()
        .AddSingleton<ShopReader>()
        .AddSingleton<ShopRebuilding>()
        .AddSingleton<WorkspacePosts>()
        .AddSingleton<ShopQuestions>()
        .AddSingleton<ShopDesk>()
        .AddSingleton<QualityDesk>();
}
