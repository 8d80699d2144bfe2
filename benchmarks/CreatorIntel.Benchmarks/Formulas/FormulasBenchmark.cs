using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Benchmarks.Formulas;

/// <summary>Every formula of the overview, metrics and valuation, on observations that are in memory.</summary>
[MemoryDiagnoser]
public class FormulasBenchmark
{
    private PostColumns _posts = PostColumns.Empty;
    private FollowerDays _followers = FollowerDays.Of(AccountDays.Empty);

    [Params(100, 10_000, 100_000)]
    public int Posts { get; set; }

    [Params(FormulaSet.Classic, FormulaSet.Calendar)]
    public FormulaSet Set { get; set; }

    public static int Run()
    {
        // In this process, because the formulas are internal to their services and the machine is small.
        var job = Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance);
        var summary = BenchmarkRunner.Run<FormulasBenchmark>(
            DefaultConfig.Instance.AddJob(job).WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results")));
        return summary.HasCriticalValidationErrors ? 1 : 0;
    }

    [GlobalSetup]
    public void Load()
    {
        _posts = SyntheticAccount.Posts(Posts);
        _followers = SyntheticAccount.Followers();
    }

    [Benchmark]
    public object Overview()
    {
        var rates = WeightedEngagement.PerPost(_posts, Set);
        var types = EngagementByContentType.Of(_posts, rates);
        return (
            MeanEngagement.Of(rates), MeanEngagement.Highest(rates), MeanEngagement.Lowest(rates),
            EngagementByReach.Mean(EngagementByReach.PerPost(_posts, Set)), ViralPosts.Of(rates),
            types, LeadingContentType.Of(types, Set), ThirtyDayTrend.Of(_posts, rates, SyntheticAccount.End),
            TopPosts.Rows(rates.Values.Span, 5), WeeklyGrowth.Of(_followers, Set), CurrentFollowers.Of(_followers),
            PostCount.Of(_posts), Value());
    }

    [Benchmark]
    public object TrailingMeans() => TrailingMean.Of(WeightedEngagement.PerPost(_posts, Set));

    private object Value()
    {
        var basis = ValueBasis.Of(_posts);
        var followers = (long?)CurrentFollowers.Of(_followers).Value;
        var inputs = new AccountInputs(
            basis.Posts, Instant(basis.FirstPostTicks), Instant(basis.LatestPostTicks), basis.MeanImpressions,
            basis.PostsWithImpressions, basis.MeanEngagementPercent, basis.PostsWithEngagement, basis.MeanEngagedImpressions,
            followers);
        var growth = new GrowthInputs(
            new FollowerCount(_followers.Days[^1], (long)_followers.Followers[^1]),
            new FollowerCount(_followers.Days[0], (long)_followers.Followers[0]),
            WeeklyGrowth.Of(_followers, Set).Value);
        return (
            AccountWorth.Of(inputs, Set, Assumptions.Default), TargetGap.Of(growth, GrowthGoal.Default, Set),
            ThreeScenarios.Of(growth, GrowthGoal.Default, Set, Assumptions.Default));
    }

    private static DateTimeOffset? Instant(long? ticks) => ticks is { } known ? new DateTimeOffset(known, TimeSpan.Zero) : null;
}
