namespace CreatorIntel.Valuation.Formulas;

/// <summary>A post of the workspace's accounts, as Metrics knows it.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Platform">Its platform.</param>
/// <param name="PostId">The platform's id.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Day">The day of it, in the account's time zone.</param>
internal sealed record ShownPost(string AccountId, string Platform, string PostId, DateTimeOffset PublishedAt, DateOnly Day)
{
    /// <summary>Position in the event store of what describes the post.</summary>
    public long Sequence { get; init; }

    /// <summary>When that was recorded (UTC).</summary>
    public DateTimeOffset RecordedAt { get; init; }

    public string ContentType { get; init; } = "";

    /// <summary>The beginning of its caption: hostile input.</summary>
    public string Caption { get; init; } = "";

    /// <summary>True where it was published at midnight sharp, in the account's time zone or in UTC.</summary>
    public bool AtMidnight { get; init; }

    /// <summary>Engagement by reach, a fraction; null where it is not known.</summary>
    public double? Engagement { get; init; }

    public long? Reach { get; init; }

    public long? Impressions { get; init; }

    /// <summary>Position of the measurement with the reach; null where it was not measured.</summary>
    public long? MeasuredSequence { get; init; }

    /// <summary>Its address: hostile input; null where the source gives none.</summary>
    public string? Permalink { get; init; }

    /// <summary>Positions of measurements of one instant that were recorded at once and contradict each other.</summary>
    public IReadOnlyList<long> Contradicting { get; init; } = [];

    /// <summary>Names the post across platforms, as features do.</summary>
    public (string Platform, string PostId) Key => (Platform, PostId);
}
