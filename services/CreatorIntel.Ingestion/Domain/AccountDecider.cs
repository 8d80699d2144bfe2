namespace CreatorIntel.Ingestion.Domain;

/// <summary>What a row changes about an account.</summary>
internal static class AccountDecider
{
    private const string DefaultTimeZone = "UTC";

    /// <summary>
    /// Events that a day's row leads to; none when all of it is recorded already. Values that differ from those
    /// recorded for the day are a restatement: an observation beside the earlier one.
    /// </summary>
    public static IReadOnlyList<object> Decide(AccountState? state, AccountDayRow row, DateTimeOffset now)
    {
        var events = Connect(state, row.Account);
        if (row.Metrics.IsEmpty() || state?.Has(row.Day, row.Metrics) == true) return events;
        return [.. events, new AccountDayObserved(row.Day, row.Metrics, row.RecordedAt ?? now, row.Source)];
    }

    /// <summary>
    /// Events that an audience leads to; none when it is recorded already. One without a day is recorded already when it
    /// equals the latest, or when the same file gave it before.
    /// </summary>
    public static IReadOnlyList<object> Decide(AccountState? state, AudienceRow row, DateTimeOffset now)
    {
        var events = Connect(state, row.Account);
        if (row.Values.Count == 0 || state?.Audience?.Has(row) == true) return events;
        return
        [
            .. events,
            new AudienceObserved(row.Audience, row.Breakdown, row.Values, row.Unit, row.Day, row.RecordedAt ?? now, row.Source),
        ];
    }

    /// <summary>
    /// Events that make the account of a row known. A source that tells no name or no zone leaves them as they are;
    /// generated data marks the account for good; an account that any source gives as the user's own is no competitor.
    /// </summary>
    public static IReadOnlyList<object> Connect(AccountState? state, RowAccount account)
    {
        if (state is null)
        {
            return
            [
                new AccountConnected(
                    account.Platform, account.NativeId, account.Name ?? account.NativeId,
                    account.TimeZone ?? DefaultTimeZone, account.Synthetic, account.Competitor),
            ];
        }

        var name = account.Name is { } given && !state.KnownNames.Contains(given) ? given : state.Name;
        var timeZone = account.TimeZone ?? state.TimeZone;
        var synthetic = state.Synthetic || account.Synthetic;
        var competitor = state.Competitor && account.Competitor;
        if ((name, timeZone, synthetic, competitor) == (state.Name, state.TimeZone, state.Synthetic, state.Competitor)) return [];
        return [new AccountConnected(state.Platform, state.NativeId, name, timeZone, synthetic, competitor)];
    }
}
