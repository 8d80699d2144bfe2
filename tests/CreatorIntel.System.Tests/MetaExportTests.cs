using System.Text;

namespace CreatorIntel.System.Tests;

/// <summary>A Meta Business Suite content export with the traps that such files hold.</summary>
public sealed class MetaExportTests(RunningSystem system)
{
    private const string Export =
        "\uFEFF\"Post ID\",\"Account ID\",\"Account username\",\"Account name\",\"Description\",\"Duration (sec)\",\"Publish time\",\"Permalink\",\"Post type\",\"Data comment\",\"Date\",\"Views\",\"Reach\",\"Likes\",\"Shares\",\"Follows\",\"Comments\",\"Saves\"\r\n"
        + "\"018000000000000001\",\"17841400000000077\",\"meta.trap\",\"Meta Trap\",\"First line 🌿\r\nsecond line, with a comma\r\n«третья»\",\"0\",\"03/31/2026 18:30\",\"https://example.com/p/1\",\"IG image\",\"\",\"Lifetime\",\"15,000\",\"12,500\",\"1,100\",\"10\",\"3\",\"20\",\"30\"\r\n"
        + "\"018000000000000002\",\"17841400000000077\",\"meta.trap\",\"Meta Trap\",\"Bad reach\",\"0\",\"04/01/2026 09:00\",\"https://example.com/p/2\",\"IG reel\",\"\",\"Lifetime\",\"900\",\"many\",\"1\",\"1\",\"1\",\"1\",\"1\"\r\n"
        + "\"018000000000000003\",\"17841400000000077\",\"meta.trap\",\"Meta Trap\",\"No saves given\",\"0\",\"04/02/2026 09:00\",\"https://example.com/p/3\",\"IG carousel\",\"\",\"Lifetime\",\"2,000\",\"1,000\",\"90\",\"5\",\"0\",\"5\",\"\"\r\n";

    [Fact]
    public async Task Good_rows_are_imported_and_the_bad_one_is_named_by_file_row_column_and_value()
    {
        var report = await system.Web.ImportAsync([("Export with traps.csv", Encoding.UTF8.GetBytes(Export))]);
        var account = report.Accounts.ShouldHaveSingleItem();
        var page = await system.Web.OverviewWhenAsync(account, p => p.Cards.Posts.Current.Value == 2);

        (report.Read, report.Recorded, report.Unchanged, report.Rejected).ShouldBe((3, 2, 0, 1));
        var rejection = report.Rejections.ShouldHaveSingleItem();
        (rejection.File, rejection.Row, rejection.Column, rejection.Value).ShouldBe(("Export with traps.csv", 5L, "Reach", "many"));
        rejection.Reason.ShouldNotBeEmpty();
        account.ShouldBe("my~instagram~17841400000000077");
        var post = page.TopPosts.Single(p => p.PostId == "018000000000000001");
        post.Caption.ShouldContain("second line, with a comma");
        (post.Views, post.Reach, post.Likes).ShouldBe((15_000, 12_500, 1_100));
        page.TopPosts.Where(p => p.PostId == "018000000000000003").ShouldBeEmpty("a post without saves has no weighted rate");
    }

    [Fact]
    public async Task A_file_that_is_not_recognised_is_refused_with_what_was_found()
    {
        var report = await system.Web.ImportAsync([("diary.csv", "Monday,Tuesday\n1,2\n"u8.ToArray())]);

        report.Status.ShouldBe("refused");
        report.Rejections.ShouldHaveSingleItem().Reason.ShouldContain("Monday");
    }
}
