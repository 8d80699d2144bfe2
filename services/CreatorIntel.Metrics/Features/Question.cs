using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using FormulaSet = CreatorIntel.Contracts.Figures.FormulaSet;

namespace CreatorIntel.Metrics.Features;

/// <summary>A question about figures with the observations that answer it.</summary>
internal sealed class Question
{
    private readonly AccountObservations _observations;

    public Question(FigureQuery query, AccountSet accounts, AccountObservations observations)
    {
        Query = query;
        Accounts = accounts;
        _observations = observations;
        Set = query.FormulaSetOf();
        From = DayOf("from", query.From);
        To = DayOf("to", query.To);
        AsOf = observations.RecordedThrough?.ToTimestamp();
        Current = Select(new Days(From, To ?? DateOnly.MaxValue));
        if (observations.Reference is not { } latest) return;

        Reference = To is { } last && observations.StartOf(last.AddDays(1)) < latest ? observations.StartOf(last.AddDays(1)) : latest;
        PreviousDays = PreviousPeriod.Of(From, To, observations.DayOf(latest.AddTicks(-1)));
        Previous = PreviousDays is { } days ? Select(days) : null;
    }

    public FigureQuery Query { get; }

    /// <summary>The accounts asked about.</summary>
    public AccountSet Accounts { get; }

    /// <summary>What had been recorded by then counts (UTC); null: everything.</summary>
    public DateTimeOffset? RecordedBy => InstantOf(Query);

    public FormulaSet Set { get; }

    public DateOnly? From { get; }

    public DateOnly? To { get; }

    /// <summary>The latest recording that the answer uses; null: nothing is recorded.</summary>
    public Timestamp? AsOf { get; }

    /// <summary>The latest instant that the data of the range speaks of (UTC); null without data.</summary>
    public DateTimeOffset? Reference { get; }

    /// <summary>The days that are compared with; null where there are none.</summary>
    public Days? PreviousDays { get; }

    public Selection Current { get; }

    public Selection? Previous { get; }

    public long DataVersion => _observations.DataVersion;

    /// <summary>The zone of days and hours.</summary>
    public TimeZoneInfo Zone => _observations.TimeZone;

    public string TimeZone => Zone.Id;

    /// <summary>The accounts that a query names.</summary>
    /// <exception cref="RpcException">InvalidArgument: they are malformed.</exception>
    public static AccountSet AccountsOf(FigureQuery query) =>
        AccountSet.TryParse(query.AccountId, out var accounts)
            ? accounts
            : throw new RpcException(new Status(
                StatusCode.InvalidArgument,
                $"'{query.AccountId}' does not name accounts: 1 to {AccountSet.Most} ids of one workspace, of the form workspace~platform~id, joined by '+'."));

    /// <summary>The instant that a query names; null: it names none.</summary>
    public static DateTimeOffset? InstantOf(FigureQuery query) => query.AsOf?.ToDateTimeOffset();

    /// <summary>What the answer says of the data behind it.</summary>
    public DataState State => new()
    {
        DataVersion = DataVersion,
        AsOf = AsOf,
        Reference = Reference?.ToTimestamp(),
        TimeZone = TimeZone,
        PreviousFrom = PreviousDays is { } previous ? (previous.From ?? FirstDayBefore ?? previous.To).ToIso() : "",
        PreviousTo = PreviousDays is { } days ? days.To.ToIso() : "",
    };

    private DateOnly? FirstDayBefore => Previous is { FollowerDays: { Count: > 0 } days } ? days.Days[0] : null;

    /// <summary>A formula's answer as a figure of this question.</summary>
    public Figure Figure(Computed computed, string subject = "") => computed.ToFigure(Query, AsOf, subject);

    /// <summary>A figure beside that of the period before.</summary>
    public ComparedFigure Compare(Func<Selection, Computed> formula, string subject = "")
    {
        var compared = new ComparedFigure { Current = Figure(formula(Current), subject) };
        if (Previous is not null) compared.Previous = Figure(formula(Previous), subject.Length == 0 ? "previous" : $"{subject}-previous");
        return compared;
    }

    private Selection Select(Days days)
    {
        var from = days.From is { } first ? _observations.StartOf(first).UtcTicks : 0;
        var until = days.To == DateOnly.MaxValue ? long.MaxValue : _observations.StartOf(days.To.AddDays(1)).UtcTicks;
        var posts = _observations.Posts.PublishedBetween(from, until);
        if (Query.ContentType.Length > 0) posts = posts.OfType(Query.ContentType);
        return new Selection(posts, _observations.AccountDays.Between(DateOnly.MinValue, days.To), days.From, Set);
    }

    private static DateOnly? DayOf(string name, string text) =>
        text.Length == 0 ? null
        : IsoDay.TryParse(text, out var day) ? day
        : throw new RpcException(new Status(StatusCode.InvalidArgument, $"'{name}' is '{text}'; expected a day such as 2026-03-31."));
}

/// <summary>Posts of some days with their rates, and the account's own numbers up to the last of these days.</summary>
internal sealed class Selection(PostColumns posts, AccountDays accountDays, DateOnly? from, FormulaSet set)
{
    private readonly Dictionary<FormulaSet, Rates> _weighted = [];
    private readonly Dictionary<FormulaSet, Rates> _byReach = [];
    private FollowerDays? _followersInRange;

    public PostColumns Posts => posts;

    /// <summary>All days up to the last one.</summary>
    public AccountDays AccountDays => accountDays;

    /// <summary>Follower counts of all days up to the last one.</summary>
    public FollowerDays FollowerDays { get; } = FollowerDays.Of(accountDays);

    /// <summary>The days from the first one on.</summary>
    public AccountDays DaysInRange { get; } = accountDays.Between(from ?? DateOnly.MinValue, DateOnly.MaxValue);

    public FormulaSet Set => set;

    /// <summary>Follower counts of the days from the first one on.</summary>
    public FollowerDays FollowersInRange => _followersInRange ??= FollowerDays.Of(DaysInRange);

    /// <summary>Weighted engagement of each post, by the set of the question.</summary>
    public Rates Rates => Weighted(set);

    /// <summary>Weighted engagement of each post, computed once.</summary>
    public Rates Weighted(FormulaSet by) => Once(_weighted, by, () => WeightedEngagement.PerPost(posts, by));

    /// <summary>Engagement by reach of each post, computed once.</summary>
    public Rates ByReach(FormulaSet by) => Once(_byReach, by, () => EngagementByReach.PerPost(posts, by));

    private static Rates Once(Dictionary<FormulaSet, Rates> known, FormulaSet by, Func<Rates> compute)
    {
        if (!known.TryGetValue(by, out var rates)) known.Add(by, rates = compute());
        return rates;
    }
}
