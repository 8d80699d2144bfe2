using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Contracts.Pages;

/// <summary>Value, goals and scenarios as the browser gets them.</summary>
public static class ValueMapping
{
    /// <summary>The report of a set, or of a what-if.</summary>
    public static ValueReport ToPage(this V1.ValueReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(
            report.Assumptions.Assumptions.ToPage(),
            report.Assumptions.Id.Length == 0 ? null : report.Assumptions.ToSummary(),
            CardsOf(report.Value),
            [.. report.Value.Cumulative.Select(figure => figure.ToPage())],
            [.. report.Content.Select(ToPage)],
            ToPage(report.Engagement),
            report.Scenarios.ToTarget(), report.Scenarios.ToGap(), report.Scenarios.ToScenarios());
    }

    /// <summary>What a post of one type brings and costs.</summary>
    public static ContentReturn ToPage(this V1.ContentReturn content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(
            content.ContentType, content.Posts, content.Cost.ToPage(), content.ImpressionValue.ToPage(),
            [.. content.Versions.Select(version => new ReturnVersion(
                version.Version, version.Name, version.InForce, version.EngagementValue.ToPage(), version.ValuePerPost.ToPage(),
                version.NetProfit.ToPage(), version.ReturnOnCost.ToPage()))],
            content.Lowest.ToPage(), content.Highest.ToPage());
    }

    /// <summary>The goal and the path to it.</summary>
    public static TargetPath ToTarget(this V1.GrowthScenarios scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        var target = scenarios.Target;
        return new(
            target.Followers, target.Months == 0 ? null : target.Months, IsoDay.ParseOrNull(target.Day), target.IsDefault,
            IsoDay.ParseOrNull(scenarios.PathFromDay), scenarios.HasPathFromFollowers ? scenarios.PathFromFollowers : null,
            IsoDay.ParseOrNull(scenarios.PathToDay));
    }

    /// <summary>What lies between the account and its goal.</summary>
    public static TargetGap ToGap(this V1.GrowthScenarios scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        var gap = scenarios.Gap;
        return new(
            gap.Followers.ToPage(), gap.WeeklyRate.ToPage(), gap.Acceleration.ToPage(), gap.DaysToTarget.ToPage(),
            gap.MonthsToTarget.ToPage(), gap.RequiredDailyGrowth.ToPage(), gap.RequiredWeeklyGain.ToPage(),
            gap.CurrentWeeklyGain.ToPage(), gap.ChartTargetWeeklyGrowth.ToPage());
    }

    /// <summary>The scenarios on their calendar.</summary>
    public static ScenarioSet ToScenarios(this V1.GrowthScenarios scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        return new(scenarios.Calendar, [.. scenarios.Scenarios.Select(scenario => new ScenarioRow(
            scenario.Name, scenario.WeeklyGrowth.ToPage(), scenario.ProjectedFollowers.ToPage(),
            scenario.MonthsToTarget.ToPage(), scenario.Outcome, scenario.Growth.ToPage(), scenario.GrowthRate.ToPage()))]);
    }

    /// <summary>How far an assumption moves the account value.</summary>
    public static SensitivityBar ToPage(this V1.SensitivityBar bar)
    {
        ArgumentNullException.ThrowIfNull(bar);
        return new(bar.Assumption, bar.LowAssumption, bar.HighAssumption, bar.Varied, bar.Low.ToPage(), bar.High.ToPage());
    }

    private static ValueCards CardsOf(V1.AccountValue value) => new(
        value.AccountValue_.ToPage(), value.LifetimeValue.ToPage(), value.MonthlyValue.ToPage(), value.AnnualValue.ToPage(),
        value.AdsMonthly.ToPage(), value.SalesMonthly.ToPage(), value.SponsoredMonthly.ToPage(), value.AdsShare.ToPage(),
        value.SalesShare.ToPage(), value.SponsoredShare.ToPage(), value.PostsPerDay.ToPage(), value.PostsPerMonth.ToPage(),
        value.MonthlyImpressionsPerFollower.ToPage());

    private static EngagementValue ToPage(V1.EngagementValue value) => new(
        value.PerLike.ToPage(), value.PerComment.ToPage(), value.PerSave.ToPage(), value.PerShare.ToPage(),
        value.PerPost.ToPage(), value.Monthly.ToPage(), value.Total.ToPage());
}
