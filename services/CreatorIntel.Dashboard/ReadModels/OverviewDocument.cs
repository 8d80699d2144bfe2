namespace CreatorIntel.Dashboard.ReadModels;

/// <summary>The overview of an account as it was composed last, for questions without an instant, range or type.</summary>
/// <param name="Id">Account and formula set.</param>
/// <param name="Version">The versions of everything that the page shows.</param>
/// <param name="Json">The page as the browser gets it.</param>
internal sealed record OverviewDocument(string Id, string Version, string Json);
