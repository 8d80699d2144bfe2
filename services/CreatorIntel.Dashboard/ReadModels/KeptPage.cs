namespace CreatorIntel.Dashboard.ReadModels;

/// <summary>A page as it was composed last, for questions without an instant, range or type.</summary>
/// <param name="Id">Page, account and formula set.</param>
/// <param name="Version">The versions of everything that the page shows.</param>
/// <param name="Json">The page as the browser gets it.</param>
internal sealed record KeptPage(string Id, string Version, string Json);
