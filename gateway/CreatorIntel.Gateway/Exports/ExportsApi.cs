using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Reports;
using CreatorIntel.Gateway.SignIn;
using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Gateway.Exports;

/// <summary>An account's figures as files: CSV for spreadsheets, JSON for programs, PDF for people.</summary>
internal static class ExportsApi
{
    /// <summary>The most posts that Dashboard puts on a page.</summary>
    private const int PostsAtOnce = 200;

    public static void MapExports(this RouteGroupBuilder api)
    {
        var exports = api.MapGroup("/accounts/{id}").Needs(Permission.SeeData).WithTags("Exports")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        exports.MapGet("/posts.csv", PostsAsync).WithName("downloadPosts").WithSummary("Every post that the filter lets through, as CSV.")
            .WithDescription("The filter and order of the list of posts. Rates are fractions, instants UTC; an empty cell was not given.")
            .Produces<string>(StatusCodes.Status200OK, "text/csv");
        exports.MapGet("/days.csv", DaysAsync).WithName("downloadDays").WithSummary("Every day of the account, as CSV.")
            .Produces<string>(StatusCodes.Status200OK, "text/csv");
        exports.MapGet("/export.json", FiguresAsync).WithName("downloadFigures").WithSummary("Every figure of an account in one document.")
            .Produces<AccountExport>();
        exports.MapGet("/report.pdf", ReportAsync).WithName("downloadReport")
            .WithSummary("A report with charts, to send to a sponsor.")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/pdf");
    }

    private static async Task PostsAsync(
        string id, [AsParameters] FigureQuestion question, [AsParameters] PostsFilter filter, HttpResponse response, Access access,
        PageReader pages, CancellationToken cancellationToken)
    {
        var query = filter.ToQuery(question.ToQuery(access.Accounts(id)));
        query.Skip = 0;
        query.Take = PostsAtOnce;
        var page = await pages.PostsAsync(query, cancellationToken);
        // The pages that follow are of the same instant: what is recorded meanwhile moves no row from one to another.
        query.Query.AsOf ??= page.Head.AsOf is { } asOf ? Timestamp.FromDateTimeOffset(asOf) : null;
        await response.BeginCsvAsync(FileName.Of(page.Head.Accounts, "posts.csv"), PostsFile.Columns, cancellationToken);
        for (; page.Posts.Count > 0; page = await pages.PostsAsync(query, cancellationToken))
        {
            foreach (var post in page.Posts) await response.WriteAsync(PostsFile.Row(post), cancellationToken);
            query.Skip += page.Posts.Count;
        }
    }

    private static async Task DaysAsync(
        string id, [AsParameters] FigureQuestion question, HttpResponse response, Access access, PageReader pages,
        CancellationToken cancellationToken)
    {
        var page = await pages.GrowthAsync(question.ToQuery(access.Accounts(id)), cancellationToken);
        await response.BeginCsvAsync(FileName.Of(page.Head.Accounts, "days.csv"), DaysFile.Columns, cancellationToken);
        foreach (var day in page.Days) await response.WriteAsync(DaysFile.Row(day), cancellationToken);
    }

    private static async Task<IResult> FiguresAsync(
        string id, [AsParameters] FigureQuestion question, HttpResponse response, Access access, PageReader pages,
        CancellationToken cancellationToken)
    {
        var export = await ReadAsync(question.ToQuery(access.Accounts(id)), pages, cancellationToken);
        response.Headers.ContentDisposition = FileName.Attachment(FileName.Of([export.Overview.Account], "figures.json"));
        return TypedResults.Json(export, PageJson.Options);
    }

    private static async Task<IResult> ReportAsync(
        string id, [AsParameters] FigureQuestion question, Access access, PageReader pages, CancellationToken cancellationToken)
    {
        var export = await ReadAsync(question.ToQuery(access.Accounts(id)), pages, cancellationToken);
        return TypedResults.File(AccountReport.Write(export), "application/pdf", FileName.Of([export.Overview.Account], "report.pdf"));
    }

    /// <summary>All pages as of one instant, so that no figure of a file contradicts another.</summary>
    private static async Task<AccountExport> ReadAsync(FigureQuery query, PageReader pages, CancellationToken cancellationToken)
    {
        var overview = await pages.OverviewAsync(query, cancellationToken);
        query.AsOf ??= overview.AsOf is { } asOf ? Timestamp.FromDateTimeOffset(asOf) : null;
        var growth = pages.GrowthAsync(query, cancellationToken);
        var content = pages.ContentAsync(query, cancellationToken);
        var value = pages.ValueAsync(query, cancellationToken);
        return new AccountExport(overview, await growth, await content, await value);
    }
}
