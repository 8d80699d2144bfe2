using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Gateway.Api;

/// <summary>Puts the workspace's choice into a question that goes past Dashboard, which does so for pages.</summary>
internal static class DefaultFormulas
{
    public static async Task<FigureQuery> PutInAsync(
        FigureQuery query, DashboardService.DashboardServiceClient dashboard, CancellationToken cancellationToken)
    {
        if (query.Formulas != FormulaSet.Unspecified && query.AssumptionSet.Length > 0) return query;
        var workspace = query.AccountId[..query.AccountId.IndexOf('~', StringComparison.Ordinal)];
        var chosen = await dashboard.GetPreferencesAsync(new PreferencesRequest { Workspace = workspace }, cancellationToken: cancellationToken);
        if (query.Formulas == FormulaSet.Unspecified) query.Formulas = chosen.Formulas;
        if (query.AssumptionSet.Length == 0) query.AssumptionSet = chosen.AssumptionSet;
        return query;
    }
}
