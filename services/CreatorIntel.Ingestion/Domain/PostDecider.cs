namespace CreatorIntel.Ingestion.Domain;

/// <summary>What a row leads to: events, none when all of it is recorded already, or a refusal.</summary>
/// <param name="Events">In the order in which they are to be appended.</param>
/// <param name="Refusal">Why the row cannot be recorded; null when it can. A refused row has no events.</param>
internal sealed record PostDecision(IReadOnlyList<object> Events, RowRefusal? Refusal)
{
    public static PostDecision Record(IReadOnlyList<object> events) => new(events, null);

    public static PostDecision Refuse(string column, string value, string reason) =>
        new([], new RowRefusal(column, value, reason));
}

/// <summary>Why a well-formed row cannot be recorded.</summary>
/// <param name="Column">What of the row is at fault.</param>
/// <param name="Value">Its value.</param>
/// <param name="Reason">In words that a creator understands.</param>
internal sealed record RowRefusal(string Column, string Value, string Reason);

/// <summary>What a row changes about a post.</summary>
internal static class PostDecider
{
    /// <summary>
    /// Decides on a row. Totals without an instant of their own are observed at the instant of recording, and are
    /// unchanged when they equal the latest ones, or when the same file gave them before.
    /// </summary>
    public static PostDecision Decide(PostState? state, PostRow row, DateTimeOffset now)
    {
        if (state is not null && state.AccountId != row.Account.NativeId)
        {
            return PostDecision.Refuse("post id", row.PostId,
                $"The post belongs to the account '{state.AccountId}', but the file gives it to '{row.Account.NativeId}'.");
        }

        if (state is null && row.PublishedAt is null)
        {
            return PostDecision.Refuse("post id", row.PostId,
                "The post is not known yet, and the row does not say when it was published.");
        }

        var recordedAt = row.RecordedAt ?? now;
        var events = new List<object>();
        if (Description(state, row, recordedAt) is { } described) events.Add(described);
        if (Observation(state, row, recordedAt) is { } observed) events.Add(observed);
        if (row.Removed && state?.RemovedAt is null) events.Add(new PostRemoved(row.Account.NativeId, recordedAt, row.Source));
        return PostDecision.Record(events);
    }

    private static object? Description(PostState? state, PostRow row, DateTimeOffset recordedAt)
    {
        var given = new PostDescription(
            row.ContentType ?? state?.Description.ContentType ?? ContentTypes.Unknown,
            PublishedAt(state, row),
            row.Caption ?? state?.Description.Caption ?? "",
            row.Permalink ?? state?.Description.Permalink);
        if (state is null)
        {
            return new PostPublished(
                row.PostId, row.Account.NativeId, given.ContentType, given.PublishedAt, given.Caption, given.Permalink,
                recordedAt, row.Source);
        }

        if (IsKnown(state, row, given)) return null;
        return new PostRedescribed(
            row.Account.NativeId, given.ContentType, given.PublishedAt, given.Caption, given.Permalink, recordedAt,
            row.Source);
    }

    /// <summary>
    /// When the post was published. Exports give the local minute, or nothing but the day, and calls the second: a time
    /// without seconds, or the beginning of a day, says nothing new of a post that was published in that minute or on that day.
    /// What has its own instant of recording stays as it was recorded.
    /// </summary>
    private static DateTimeOffset PublishedAt(PostState? state, PostRow row)
    {
        if (row.PublishedAt is not { } given) return state!.Description.PublishedAt;
        if (state is null || row.RecordedAt is not null || given.Ticks % TimeSpan.TicksPerMinute != 0) return given;
        var known = state.Description.PublishedAt;
        return SaysNothingNew(known, given, row) ? known : given;
    }

    // A file that writes local times writes two instants alike in the night in which the clocks are put back.
    private static bool SaysNothingNew(DateTimeOffset known, DateTimeOffset given, PostRow row)
    {
        if (IsInMinute(known - given)) return true;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(row.Account.TimeZone ?? "UTC", out var zone)) return false;
        var (knownLocal, givenLocal) = (TimeZoneInfo.ConvertTime(known, zone).DateTime, TimeZoneInfo.ConvertTime(given, zone).DateTime);
        return givenLocal.TimeOfDay == TimeSpan.Zero
            ? knownLocal.Date == givenLocal.Date
            : row.Source.IsFile && IsInMinute(knownLocal - givenLocal);
    }

    private static bool IsInMinute(TimeSpan behind) => behind >= TimeSpan.Zero && behind < TimeSpan.FromMinutes(1);

    /// <summary>
    /// A description with its own instant of recording is known when it was recorded for that instant. Any other is
    /// known when it is in force, or when the same file gave it before: two rows of a file that contradict each
    /// other do not take turns each time the file is imported. A call tells what is so now, even if it was so before.
    /// </summary>
    private static bool IsKnown(PostState state, PostRow row, PostDescription given)
    {
        var tellsNothing = row is { ContentType: null, PublishedAt: null, Caption: null, Permalink: null };
        if (tellsNothing) return true;
        if (row.RecordedAt is { } own) return state.KnownDescriptions.Contains(given.FingerprintAt(own));
        return given == state.Description || (row.Source.IsFile && FileGave(state, row, given));
    }

    // What the file left out was filled in from what was known then: nothing, or what is known now.
    private static bool FileGave(PostState state, PostRow row, PostDescription given)
    {
        var first = new PostDescription(
            row.ContentType ?? ContentTypes.Unknown, row.PublishedAt ?? given.PublishedAt, row.Caption ?? "", row.Permalink);
        return state.KnownDescriptions.Contains(given.FingerprintIn(row.Source.FileHash))
            || state.KnownDescriptions.Contains(first.FingerprintIn(row.Source.FileHash));
    }

    private static PostObserved? Observation(PostState? state, PostRow row, DateTimeOffset recordedAt)
    {
        if (row.Metrics.IsEmpty()) return null;
        var observedAt = row.ObservedAt ?? recordedAt;
        var hasItsOwnInstant = row.ObservedAt is not null || row.RecordedAt is not null;
        var isRecorded = state is not null
            && (state.Has(observedAt, row.Metrics)
                || (!hasItsOwnInstant && (state.IsLatest(row.Metrics) || state.HasFrom(row.Source, row.Metrics))));
        return isRecorded ? null : new PostObserved(row.Account.NativeId, row.Metrics, observedAt, recordedAt, row.Source);
    }
}
