using CreatorIntel.Contracts;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>What was known at an instant of one account or of several together.</summary>
internal sealed class Observations(ObservationReader reader)
{
    /// <summary>What was known of the accounts at an instant; of unknown accounts, nothing.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="asOf">What had been recorded by then counts (UTC); null: everything.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<AccountObservations> ReadAsync(AccountSet accounts, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var each = new AccountObservations[accounts.Accounts.Length];
        for (var place = 0; place < each.Length; place++)
            each[place] = await ReadAsync(accounts.Accounts[place], asOf, cancellationToken);
        return each.Length == 1 ? each[0] : Together(accounts, each);
    }

    /// <summary>The id of a post among those of several accounts: platforms may use the same id.</summary>
    public static string PostIdOf(AccountSet accounts, AccountKey account, string postId) =>
        accounts.Accounts.Length == 1 ? postId : $"{account}~{postId}";

    /// <summary>The platform's own id of a post that <see cref="PostIdOf"/> named.</summary>
    public static string NativePostId(AccountSet accounts, string postId) =>
        accounts.Accounts.Length == 1 ? postId : postId[(postId.LastIndexOf('~') + 1)..];

    /// <summary>The account of a post that <see cref="PostIdOf"/> named.</summary>
    public static AccountKey AccountOfPost(AccountSet accounts, string postId) =>
        accounts.Accounts.Length == 1 ? accounts.Accounts[0] : AccountKey.Parse(postId[..postId.LastIndexOf('~')]);

    /// <summary>Those posts of several accounts, as <see cref="PostIdOf"/> named them, that are on one platform.</summary>
    public static PostColumns PostsOf(AccountSet accounts, string platform, PostColumns posts)
    {
        var on = accounts.Accounts.Where(account => account.Platform == platform).ToArray();
        if (on.Length == accounts.Accounts.Length) return posts;
        var prefixes = Array.ConvertAll(on, account => PostIdOf(accounts, account, ""));
        return posts.Where(row => IsOfAny(posts.Ids.Span[row], prefixes));
    }

    private static bool IsOfAny(string postId, string[] prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (postId.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private async Task<AccountObservations> ReadAsync(AccountKey account, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        // Everything recorded is in memory; an instant that leaves none of it out needs no reading.
        var current = await reader.ReadAsync(account, null, cancellationToken);
        return asOf is null || !(current.RecordedThrough > asOf) ? current : await reader.ReadAsync(account, asOf, cancellationToken);
    }

    /// <summary>
    /// Posts of all of them. Followers are not: the same people follow several accounts, and adding them up would count
    /// them again. Days and hours are those of the accounts' zone, or of UTC where they have several.
    /// </summary>
    private static AccountObservations Together(AccountSet accounts, AccountObservations[] each)
    {
        var posts = new PostColumnsBuilder(each.Sum(account => account.Posts.Count));
        for (var place = 0; place < each.Length; place++)
        {
            var columns = each[place].Posts;
            for (var row = 0; row < columns.Count; row++)
            {
                posts.Add(
                    PostIdOf(accounts, accounts.Accounts[place], columns.Ids.Span[row]), columns.PublishedAt.Span[row],
                    columns.TypeNames[columns.Types.Span[row]], columns.MetricsOf(row));
            }
        }

        var zones = each.Select(account => account.TimeZone).DistinctBy(zone => zone.Id).ToArray();
        return AccountObservations.OfPosts(
            each.Sum(account => account.DataVersion), zones.Length == 1 ? zones[0] : TimeZoneInfo.Utc, posts.Build(),
            each.Max(account => account.RecordedThrough));
    }
}
