using System.Globalization;
using System.Net;
using System.Text;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>Any number can be traced to the observations behind it, down to the row of the file.</summary>
public sealed class ReceiptTests(RunningSystem system)
{
    private const int Posts = 60;
    private const int Days = 45;

    [Theory]
    [InlineData("overview")]
    [InlineData("growth")]
    [InlineData("content")]
    [InlineData("value")]
    [InlineData("platforms")]
    [InlineData("posts")]
    public async Task Every_figure_of_every_page_has_a_receipt_that_shows_the_same_figure(string page)
    {
        var account = await ImportedAsync();

        foreach (var set in new[] { "classic", "calendar" })
        {
            var figures = await system.Web.FiguresAsync(account, page, $"formulas={set}&from=2025-01-02");
            figures.ShouldNotBeEmpty();
            foreach (var figure in figures)
            {
                var receipt = await system.Web.ReceiptAsync(figure, take: 1);
                receipt.Figure.ShouldBe(figure);
                receipt.Formula.Versions.ShouldContain(version => version.Version == figure.Version && version.Words.Length > 0);
            }
        }
    }

    [Fact]
    public async Task A_receipt_leads_to_the_rows_of_the_file()
    {
        var account = await ImportedAsync();
        var mean = (await system.Web.PageAsync<ContentPage>(account, "content")).Cards.MeanEngagement.Current;

        var first = await system.Web.ReceiptAsync(mean, take: 50);
        var second = await system.Web.ReceiptAsync(mean, skip: 50, take: 50);

        first.ObservationCount.ShouldBe(Posts);
        var observations = first.Observations.Concat(second.Observations).ToArray();
        observations.Length.ShouldBe(Posts);
        observations.Select(observation => observation.Sequence).ShouldBeUnique();
        var lines = Encoding.UTF8.GetString(Imports.Posts("receipt", Posts).Content).Split('\n');
        foreach (var observation in observations)
        {
            observation.Source.ShouldNotBeNull().File.ShouldBe("posts.csv");
            var cells = lines[observation.Source.Row!.Value - 1].Split(',');
            cells[0].ShouldBe(observation.Subject);
            Value(observation, "likes").ShouldBe(double.Parse(cells[6], CultureInfo.InvariantCulture));
            Value(observation, "reach").ShouldBe(double.Parse(cells[5], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task A_receipt_of_growth_shows_the_two_days_that_are_compared()
    {
        var account = await ImportedAsync();
        var growth = (await system.Web.OverviewAsync(account)).Cards.WeeklyGrowth.Current;

        var receipt = await system.Web.ReceiptAsync(growth);

        receipt.Observations.Select(observation => observation.Subject).ShouldBe(["2025-02-07", "2025-02-14"]);
        receipt.Observations.ShouldAllBe(observation => observation.Source!.File == "account_metrics.csv");
    }

    [Fact]
    public async Task A_receipt_of_a_value_names_its_assumptions_and_the_figures_that_went_in()
    {
        var account = await ImportedAsync();
        var worth = (await system.Web.OverviewAsync(account)).Cards.AccountValue.Current;

        var receipt = await system.Web.ReceiptAsync(worth);

        receipt.Inputs.Select(input => input.Figure?.Formula).ShouldBe(["value.lifetime-per-follower", "followers.current"], ignoreOrder: true);
        var lifetime = await system.Web.ReceiptAsync(receipt.Inputs.Single(input => input.Figure?.Formula == "value.lifetime-per-follower").Figure!);
        lifetime.Inputs.Single(input => input.Name == "lifetimeMonths").Assumed.ShouldBe(24);
        receipt.ObservationCount.ShouldBe(Posts + 1);
    }

    [Fact]
    public async Task A_figure_of_before_keeps_its_value_and_its_receipt_after_new_observations()
    {
        var account = await ImportedAsync("Before", "before");
        var before = (await system.Web.PageAsync<ContentPage>(account, "content")).Cards.Posts.Current;

        await system.Web.ImportAsync([Imports.Posts("later", 5)], "Before");
        await system.Web.OverviewWhenAsync(account, page => page.Cards.Posts.Current.Value > before.Value);
        var receipt = await system.Web.ReceiptAsync(before);

        receipt.Figure.ShouldBe(before);
        receipt.ObservationCount.ShouldBe((long)before.Value!.Value);
    }

    [Fact]
    public async Task A_source_that_leaves_a_metric_out_does_not_take_it_back()
    {
        const string account = "my~instagram~Forgetful";
        const string header = "post_id,caption,media_type,timestamp,impressions,reach,likes,comments,shares,saves\n";
        await system.Web.ImportAsync([("posts.csv", Encoding.UTF8.GetBytes($"{header}one,Hello,IMAGE,2025-01-01T10:00:00Z,2000,1000,100,10,5,20\n"))], "Forgetful");
        await system.Web.OverviewWhenAsync(account, page => page.Cards.Posts.Current.Value == 1);
        await system.Web.ImportAsync([("posts.csv", Encoding.UTF8.GetBytes($"{header}one,Hello,IMAGE,2025-01-01T10:00:00Z,2100,1000,120,10,5,\n"))], "Forgetful");

        var page = await system.Web.OverviewWhenAsync(account, page => page.TopPosts.SingleOrDefault()?.Likes == 120);
        var post = page.TopPosts.Single();
        var receipt = await system.Web.ReceiptAsync(post.Engagement);

        post.Saves.ShouldBe(20);
        post.Engagement.Value.ShouldBe(0.245);
        receipt.Observations.Select(observation => (Value(observation, "likes"), Value(observation, "saves")))
            .ShouldBe([(120d, null), (100d, 20d)]);
        receipt.Observations.Select(observation => observation.Source!.ImportId).ShouldBeUnique();
    }

    [Theory]
    [InlineData("my~instagram~Receipts:growth.weekly:9:classic::::::")]
    [InlineData("my~instagram~Receipts:growth.daily:1:classic::::::")]
    [InlineData("other~instagram~receipts:growth.weekly:1:classic::::::")]
    [InlineData("nonsense")]
    public async Task What_is_no_figure_has_no_receipt(string id)
    {
        await ImportedAsync();

        using var answer = await system.Web.GetAsync($"/api/v1/figures/{Uri.EscapeDataString(id)}/receipt");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static double? Value(ReceiptObservation observation, string metric) =>
        observation.Metrics.Single(read => read.Name == metric).Value;

    private async Task<string> ImportedAsync(string name = "Receipts", string prefix = "receipt")
    {
        var account = $"my~instagram~{name}";
        await system.Web.ImportAsync([Imports.Posts(prefix, Posts), Pages.Days(Days, 20)], name);
        await system.Web.OverviewWhenAsync(account, page => page.Cards.Posts.Current.Value >= Posts && page.Cards.Followers.Current.Value is not null);
        return account;
    }
}
