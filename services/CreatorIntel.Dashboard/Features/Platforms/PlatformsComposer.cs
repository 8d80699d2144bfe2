using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using PlatformCard = CreatorIntel.Contracts.Pages.PlatformCard;

namespace CreatorIntel.Dashboard.Features.Platforms;

/// <summary>Asks for what the platforms page shows.</summary>
internal sealed class PlatformsComposer(MetricsService.MetricsServiceClient metrics)
{
    public async Task<PlatformsPage> ComposeAsync(PageQuestion question, CancellationToken cancellationToken)
    {
        var platforms = await metrics.GetPlatformsAsync(question.Query, cancellationToken: cancellationToken);
        return new(
            platforms.State.ToHead(question.Accounts, question.Query), [.. platforms.Platforms.Select(ToPage)],
            platforms.Verdict, platforms.Distinguishable, platforms.ViralRule);
    }

    private static PlatformCard ToPage(Contracts.V1.PlatformCard card) => new(
        card.Platform.Length == 0 ? null : card.Platform, [.. card.AccountIds], card.Posts.ToPage(),
        card.MeanEngagementByReach.ToPage(), card.Impressions.ToPage(), card.ViralPosts.ToPage(), card.ViralShare.ToPage(),
        card.Rates.ToPage(), [.. card.Weeks.Select(PageMapping.ToPage)]);
}
