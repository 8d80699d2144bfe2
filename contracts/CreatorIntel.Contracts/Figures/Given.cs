using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CreatorIntel.Contracts.Figures;

/// <summary>What a figure takes as given beside the observations.</summary>
/// <param name="AssumptionSet">The set of assumptions as <c>id@version</c>; empty: the published ones, or none at all.</param>
/// <param name="Goal">The follower goal; null where the figure does not depend on one.</param>
public sealed record Given(string AssumptionSet, V1.GoalQuery? Goal)
{
    private const string SetPrefix = "set=";
    private const string GoalPrefix = "goal=";

    /// <summary>Nothing.</summary>
    public static Given Nothing { get; } = new("", null);

    /// <summary>Reads the text form; false where it is malformed.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Given? given)
    {
        given = Nothing;
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith(SetPrefix, StringComparison.Ordinal)) given = given with { AssumptionSet = part[SetPrefix.Length..] };
            else if (GoalOf(part) is { } goal) given = given with { Goal = goal };
            else return false;
        }

        return true;
    }

    /// <summary>Such as <c>set=prudent@1,goal=200000~6</c> or <c>goal=200000~2026-05-24</c>.</summary>
    public override string ToString()
    {
        var set = AssumptionSet.Length == 0 ? "" : SetPrefix + AssumptionSet;
        if (Goal is null) return set;
        var until = Goal.Day.Length > 0 ? Goal.Day : Goal.Months.ToString(CultureInfo.InvariantCulture);
        var goal = string.Create(CultureInfo.InvariantCulture, $"{GoalPrefix}{Goal.Followers}~{until}");
        return set.Length == 0 ? goal : $"{set},{goal}";
    }

    private static V1.GoalQuery? GoalOf(string part)
    {
        if (!part.StartsWith(GoalPrefix, StringComparison.Ordinal)) return null;
        var goal = part[GoalPrefix.Length..].Split('~');
        if (goal.Length != 2 || !long.TryParse(goal[0], NumberStyles.None, CultureInfo.InvariantCulture, out var followers)) return null;
        return int.TryParse(goal[1], NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            ? new V1.GoalQuery { Followers = followers, Months = months }
            : new V1.GoalQuery { Followers = followers, Day = goal[1] };
    }
}
