using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Metrics.ReadModels;

/// <summary>How far an account has come, in a few numbers.</summary>
internal sealed class Standings(ObservationReader observations)
{
    public async Task<Standing> ReadAsync(AccountKey account, CancellationToken cancellationToken)
    {
        var known = await observations.ReadAsync(account, null, cancellationToken);
        var standing = new Standing
        {
            DataVersion = known.DataVersion,
            Posts = known.Posts.Count,
            RecordedThrough = known.RecordedThrough?.ToTimestamp(),
        };
        if (known.FollowerDays is { Count: > 0 } days) standing.Followers = (long)days.Followers[^1];
        return standing;
    }
}
