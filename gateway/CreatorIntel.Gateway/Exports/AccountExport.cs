using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Gateway.Exports;

/// <summary>Every figure of an account in one document.</summary>
/// <param name="Overview">Everything at a glance.</param>
/// <param name="Growth">Followers, days, scenarios and a forecast.</param>
/// <param name="Content">Engagement by type, time, tier and caption.</param>
/// <param name="Value">What the account and its content are worth.</param>
internal sealed record AccountExport(OverviewPage Overview, GrowthPage Growth, ContentPage Content, ValuePage Value);
