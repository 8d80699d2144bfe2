using System.Globalization;
using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Between goals as they travel and as formulas read them.</summary>
internal static class GoalMapping
{
    private const long MostFollowers = 10_000_000_000;
    private const int MostMonths = 120;

    /// <summary>A goal in months, or by a day.</summary>
    /// <param name="followers">Followers to reach.</param>
    /// <param name="months">Months in which to reach them; 0 where there is a day.</param>
    /// <param name="day">The day, ISO 8601; empty where there are months.</param>
    /// <exception cref="RpcException">InvalidArgument: it is neither.</exception>
    public static GrowthGoal Read(long followers, int months, string day)
    {
        if (followers is < 1 or > MostFollowers) throw Invalid($"A goal is 1 to {MostFollowers:N0} followers.");
        if (day.Length == 0)
        {
            return months is >= 1 and <= MostMonths
                ? new(followers, months)
                : throw Invalid($"A goal is for 1 to {MostMonths} months, or for a day.");
        }

        if (months != 0) throw Invalid($"A goal is for a number of months or for a day, not for both.");
        return IsoDay.TryParse(day, out var known)
            ? GrowthGoal.By(known, followers)
            : throw Invalid($"'{day}' is no day; expected one such as 2026-05-24.");
    }

    /// <summary>The goal as a question names it.</summary>
    public static V1.GoalQuery ToQuery(GrowthGoal goal) => new()
    {
        Followers = goal.Followers,
        Months = goal.Months ?? 0,
        Day = goal.Day?.ToIso() ?? "",
    };

    /// <summary>The goal as an answer has it.</summary>
    public static V1.GrowthTarget ToTarget(ChosenGoal goal) => new()
    {
        Followers = goal.Goal.Followers,
        Months = goal.Goal.Months ?? 0,
        Day = goal.Goal.Day?.ToIso() ?? "",
        IsDefault = goal.IsDefault,
    };

    private static RpcException Invalid(FormattableString message) =>
        new(new Status(StatusCode.InvalidArgument, message.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The goal in force.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="IsDefault">True where nobody has chosen one.</param>
internal sealed record ChosenGoal(GrowthGoal Goal, bool IsDefault);
