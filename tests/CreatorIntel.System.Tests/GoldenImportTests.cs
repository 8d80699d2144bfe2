using CreatorIntel.Contracts.Pages;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.System.Tests;

/// <summary>The published data set, uploaded as a user would, against the published figures.</summary>
public sealed class GoldenImportTests(RunningSystem system)
{
    private const string Account = "my~instagram~my-account";

    [Fact]
    public async Task The_published_figures_come_out_of_the_published_files_and_importing_again_changes_nothing()
    {
        var files = new[] { Golden("account_metrics.csv"), Golden("posts.csv") };

        var first = await system.Web.ImportAsync(files);
        var page = await system.Web.OverviewWhenAsync(Account, p => p.Cards.Posts.Current.Value == 100 && p.Cards.Followers.Current.Value is not null);
        var again = await system.Web.ImportAsync(files);
        var asJson = await system.Web.ImportAsync([Golden("account_metrics.json"), Golden("posts.json")]);

        (first.Read, first.Recorded, first.Unchanged, first.Rejected).ShouldBe((190, 190, 0, 0));
        (again.Read, again.Recorded, again.Unchanged, again.Rejected).ShouldBe((190, 0, 190, 0));
        (asJson.Read, asJson.Recorded, asJson.Unchanged, asJson.Rejected).ShouldBe((190, 0, 190, 0));
        ShouldBeAsPublished(page);
        (await system.Web.OverviewAsync(Account)).AsOf.ShouldBe(page.AsOf);
    }

    private static void ShouldBeAsPublished(OverviewPage page)
    {
        var cards = page.Cards;
        cards.Followers.Current.Value.ShouldBe(102_768);
        cards.WeeklyGrowth.Current.Value.ShouldBeNear(0.002116020321596084);
        Math.Round(cards.MeanEngagement.Current.Value!.Value * 100, 2).ShouldBe(32.51);
        Math.Round(cards.AccountValue.Current.Value!.Value, 2).ShouldBe(5_751_862.07);
        Math.Round(cards.LifetimeValue.Value!.Value, 2).ShouldBe(55.97);
        Math.Round(cards.Projection.Value!.Value).ShouldBe(196_611);
        cards.ViralPosts.Value.ShouldBe(7);
        page.ContentTypes.Select(type => (type.ContentType, type.Posts))
            .ShouldBe([("IMAGE", 54L), ("CAROUSEL_ALBUM", 34L), ("VIDEO", 12L)]);
        page.BestType.Distinguishable.ShouldBeFalse();
        page.Scenarios.Items.Select(scenario => Math.Round(scenario.ProjectedFollowers.Value!.Value)).ShouldBe([105_389, 110_825, 196_611]);
        page.TopPosts.Select(post => post.PostId).ShouldBe(
            ["083269688466213957", "291390013849516544", "652092806499719958", "071527515029508661", "512259331977893253"]);
        page.Recommendations.Author.ShouldBe("rules");
    }

    private static (string Name, byte[] Content) Golden(string name) => (name, GoldenFiles.Bytes($"day02/input/{name}"));
}
