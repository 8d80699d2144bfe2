namespace CreatorIntel.Contracts.Figures;

/// <summary>A named, versioned definition of a figure. A released version never changes: a change is a new version.</summary>
/// <param name="Id">Stable name, such as <c>growth.weekly</c>.</param>
/// <param name="Version">1 is Classic, the published definition; 2 and above are corrections of it.</param>
/// <param name="Unit">What is counted; rates are fractions.</param>
public sealed record Formula(string Id, int Version, string Unit);

/// <summary>Units of figures.</summary>
public static class Units
{
    /// <summary>A share or a relative change; 0.0021 is 0.21 %.</summary>
    public const string Fraction = "fraction";

    /// <summary>Weighted engagement over reach: a fraction that can exceed 1, because actions are weighted.</summary>
    public const string Index = "index";

    /// <summary>United States dollars.</summary>
    public const string Usd = "usd";

    /// <summary>Money in a shop's own currency; a figure of it says which, as its ISO 4217 code in lower case, where the shop does.</summary>
    public const string Money = "money";

    /// <summary>Orders of a shop.</summary>
    public const string Orders = "orders";

    /// <summary>Lines of orders: an item sold.</summary>
    public const string Lines = "lines";

    /// <summary>Items of a shop's stock.</summary>
    public const string Items = "items";

    /// <summary>Customers of a shop.</summary>
    public const string Customers = "customers";

    /// <summary>People who follow an account.</summary>
    public const string Followers = "followers";

    /// <summary>Posts.</summary>
    public const string Posts = "posts";

    /// <summary>Posts a day.</summary>
    public const string PostsPerDay = "posts/day";

    /// <summary>Times content was displayed.</summary>
    public const string Impressions = "impressions";

    /// <summary>Unique people; never to be summed over days or posts.</summary>
    public const string People = "people";

    /// <summary>Unique people of each day added up over days: whoever was there on several days counts for each.</summary>
    public const string PersonDays = "person-days";

    /// <summary>Months.</summary>
    public const string Months = "months";

    /// <summary>Days.</summary>
    public const string Days = "days";

    /// <summary>How many times as much; 13 is 13 times.</summary>
    public const string Multiple = "multiple";

    /// <summary>A correlation, from -1 to 1.</summary>
    public const string Correlation = "correlation";

    /// <summary>Characters of a text, as Unicode code points.</summary>
    public const string Characters = "characters";

    /// <summary>Likes, comments, shares, saves, clicks, visits or views: things done, which add up.</summary>
    public const string Actions = "actions";
}

/// <summary>Which versions of the formulas answer a question.</summary>
public enum FormulaSet
{
    /// <summary>The published definitions, rounding included.</summary>
    Classic,

    /// <summary>The corrected definitions: days, weeks and months as the calendar has them, nothing rounded.</summary>
    Calendar,
}
