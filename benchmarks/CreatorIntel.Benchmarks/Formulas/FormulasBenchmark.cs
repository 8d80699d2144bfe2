using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Benchmarks.Formulas;

/// <summary>
/// Every formula, metrics and valuation, on observations that are in memory: the very answers that pages are made from,
/// the ids of all figures included.
/// </summary>
[MemoryDiagnoser]
public class FormulasBenchmark
{
    private static readonly AccountSet Account = AccountSet.Of([new AccountKey("my", "instagram", "synthetic")]);

    private AccountObservations _observations = AccountObservations.OfPosts(0, TimeZoneInfo.Utc, PostColumns.Empty, null);
    private CaptionColumns _captions = new CaptionColumnsBuilder().Build();

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
        var posts = SyntheticAccount.Posts(Posts);
        _observations = new AccountObservations(1, TimeZoneInfo.Utc, posts, SyntheticAccount.AccountDays(), SyntheticAccount.End);
        _captions = SyntheticAccount.Captions(posts);
    }

    /// <summary>
    /// What the published dashboards compute: growth, engagement, tiers, times, viral posts, types, trend, value and return.
    /// On two cores, as the services are asked: content beside growth and value.
    /// </summary>
    [Benchmark]
    public object MetricsAndValuation()
    {
        (object? content, object? growth, object? value) = (null, null, null);
        Parallel.Invoke(
            () => content = ContentMetricsOf.Current(Ask()),
            () => (growth, value) = (GrowthMetricsOf.Current(Ask(), 0), ValueOf(Ask())));
        return (content, growth, value);
    }

    [Benchmark]
    public object Overview() => Metrics.Features.Overview.Of(Ask());

    [Benchmark]
    public object Content() => ContentMetricsOf.Current(Ask());

    [Benchmark]
    public object Growth() => GrowthMetricsOf.Current(Ask(), 0);

    [Benchmark]
    public object Captions() => CaptionMetricsOf.Current(Ask(), _captions);

    [Benchmark]
    public object Value() => ValueOf(Ask());

    private Question Ask() => new(new FigureQuery { AccountId = Account.ToString(), Formulas = Set }, Account, _observations);

    private static ValueReport ValueOf(Question question)
    {
        var inputs = new ComparedValueInputs { Current = ValueInputsOf.Current(question), Previous = ValueInputsOf.Previous(question) };
        return ValueReportOf.Question(new ValueQuestion(
            question.Query, inputs, BuiltInSets.Classic, new ChosenGoal(GrowthGoal.Default, true)));
    }
}
