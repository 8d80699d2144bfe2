using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Contracts;

/// <summary>A queue and the messages that arrive in it.</summary>
public sealed record Subscription(string Queue, params IReadOnlyList<Type> Messages);

/// <summary>Who listens to what: the whole of it, so that it exists before the first message is published.</summary>
public static class Subscriptions
{
    /// <summary>Metrics records what was observed.</summary>
    public static readonly Subscription MetricsObservations =
        new("metrics-observations", typeof(AccountConnected), typeof(AccountDaysObserved), typeof(PostsObserved));

    /// <summary>Valuation values an account anew.</summary>
    public static readonly Subscription ValuationMetrics = new("valuation-metrics", typeof(MetricsChanged));

    /// <summary>Insights draws advice anew.</summary>
    public static readonly Subscription InsightsMetrics = new("insights-metrics", typeof(MetricsChanged));

    /// <summary>Dashboard lists accounts.</summary>
    public static readonly Subscription DashboardAccounts = new("dashboard-accounts", typeof(AccountConnected));

    /// <summary>Dashboard tells pages that figures changed.</summary>
    public static readonly Subscription DashboardMetrics = new("dashboard-metrics", typeof(MetricsChanged));

    /// <summary>Dashboard tells pages that a value changed.</summary>
    public static readonly Subscription DashboardValuation = new("dashboard-valuation", typeof(ValuationChanged));

    /// <summary>Dashboard tells pages that there is new advice.</summary>
    public static readonly Subscription DashboardInsights = new("dashboard-insights", typeof(InsightGenerated));

    /// <summary>Dashboard tells pages how far an import has come.</summary>
    public static readonly Subscription DashboardImports = new("dashboard-imports", typeof(ImportProgressed));

    /// <summary>Dashboard tells pages that assumptions changed.</summary>
    public static readonly Subscription DashboardAssumptions = new("dashboard-assumptions", typeof(AssumptionsChanged));

    /// <summary>Valuation records what was said of shops.</summary>
    public static readonly Subscription ValuationShop = new("valuation-shop", typeof(ShopObserved));

    /// <summary>Dashboard tells pages that a shop's figures changed.</summary>
    public static readonly Subscription DashboardShop = new("dashboard-shop", typeof(ShopChanged));

    /// <summary>Dashboard tells pages how a connection stands.</summary>
    public static readonly Subscription DashboardConnections = new("dashboard-connections", typeof(ConnectionChanged));

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Subscription> All =
    [
        MetricsObservations, ValuationMetrics, InsightsMetrics,
        DashboardAccounts, DashboardMetrics, DashboardValuation, DashboardInsights, DashboardImports,
        DashboardAssumptions, ValuationShop, DashboardShop, DashboardConnections,
    ];
}
