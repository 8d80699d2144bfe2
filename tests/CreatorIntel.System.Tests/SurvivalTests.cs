using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>
/// Whatever is killed in the middle of an import: the figures that come out are those of the same import left alone.
/// </summary>
public sealed class SurvivalTests(RunningSystem system)
{
    private const int Posts = 12_000;

    [Theory]
    [InlineData("ingestion")]
    [InlineData("metrics")]
    [InlineData("rabbitmq")]
    [InlineData("postgres")]
    public async Task Killing_a_part_in_the_middle_of_an_import_changes_no_figure(string part)
    {
        var expected = await ExpectedAsync();
        var account = $"killed-{part}";
        var started = await system.Web.StartImportAsync([Imports.Posts($"k{part[0]}", Posts)], account);
        await Eventually.AsAsync(
            async () => await system.Web.ReportAsync(started.Id), report => report.Read > 0, TimeSpan.FromMinutes(1), "the import is under way");

        await system.KillAndStartAsync(part);

        var report = await system.Web.FinishAsync(started.Id);
        (report.Status, report.Read, report.Recorded, report.Unchanged, report.Rejected).ShouldBe(("completed", Posts, Posts, 0L, 0L));
        var page = await system.Web.OverviewWhenAsync(
            $"my~instagram~{account}",
            p => p.Cards.Posts.Current.Value == Posts && p.Account.Posts == Posts && p.Cards.MeanEngagement.Current.N == Posts);
        page.Figures().ShouldBe(expected);
    }

    /// <summary>The zip holds tables beside the posts whose columns nobody knows: unpacking them takes a while, reading them none.</summary>
    [Theory]
    [InlineData("unpacking")]
    [InlineData("between-files")]
    public async Task Killing_ingestion_in_the_middle_of_a_zip_records_everything_once(string moment)
    {
        const int PostsInFile = 4_000;
        var account = $"zip-killed-{moment}";
        (string, byte[])[] posts = [.. Enumerable.Range(0, 3).Select(i => ($"posts{i}.csv", Imports.Posts($"z{moment[0]}{i}", PostsInFile).Content))];
        var zip = Imports.Zip([.. Imports.UnknownTables(8), .. posts]);
        var started = await system.Web.StartImportAsync([("export.zip", zip)], account);
        await Eventually.AsAsync(
            () => system.Web.ReportAsync(started.Id),
            report => moment == "unpacking"
                ? report.CurrentFile?.Contains("unknown", StringComparison.Ordinal) == true
                : report.Files.Any(file => file.Read == PostsInFile) && report.Read < 3 * PostsInFile,
            TimeSpan.FromMinutes(1), $"the import is at {moment}");

        await system.KillAndStartAsync("ingestion");

        var report = await system.Web.FinishAsync(started.Id);
        (report.Status, report.Recorded, report.Unchanged).ShouldBe(("completed", 3 * PostsInFile, 0L));
        report.Files.Where(file => file.Format == "Day02 posts CSV").Select(file => (file.Read, file.Recorded))
            .ShouldBe([(PostsInFile, PostsInFile), (PostsInFile, PostsInFile), (PostsInFile, PostsInFile)]);
        report.Files.Count(file => file.Problem is not null).ShouldBe(8);
        await system.Web.OverviewWhenAsync($"my~instagram~{account}", p => p.Account.Posts == 3 * PostsInFile);
    }

    private static readonly SemaphoreSlim Once = new(1, 1);
    private static string? _expected;

    private async Task<string> ExpectedAsync()
    {
        await Once.WaitAsync();
        try
        {
            if (_expected is not null) return _expected;
            await system.Web.ImportAsync([Imports.Posts("left", Posts)], "left-alone");
            var page = await system.Web.OverviewWhenAsync(
                "my~instagram~left-alone", p => p.Cards.Posts.Current.Value == Posts && p.Cards.MeanEngagement.Current.N == Posts);
            return _expected = page.Figures();
        }
        finally
        {
            Once.Release();
        }
    }
}
