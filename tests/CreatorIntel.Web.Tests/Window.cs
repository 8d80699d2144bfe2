using Microsoft.Playwright;

namespace CreatorIntel.Web.Tests;

/// <summary>A window of the browser, with the failures that its pages reported.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _failures = [];

    public Window(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _failures.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _failures.Add(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused resources and broken policies, so far.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Opens the overview of an account and waits for its figures.</summary>
    public async Task<IPage> OverviewAsync(string account, string query = "")
    {
        await Page.GotoAsync($"/overview?account={account}{query}");
        await Card("Followers").WaitForAsync();
        return Page;
    }

    /// <summary>Opens the growth page of an account and waits for its figures.</summary>
    public async Task<IPage> GrowthAsync(string account, string query = "")
    {
        await Page.GotoAsync($"/growth?account={account}{query}");
        await Card("Days to target").WaitForAsync();
        return Page;
    }

    /// <summary>Shows a chart as a table, and reads the rows of its data.</summary>
    public async Task<string[][]> TableAsync(string chart)
    {
        await Button($"Show as table: {chart}").ClickAsync();
        return await RowsAsync(chart);
    }

    /// <summary>The rows of data of a table by its name.</summary>
    public Task<string[][]> RowsAsync(string table) =>
        RowsAsync(Page.GetByRole(AriaRole.Region, new() { Name = $"Table: {table}", Exact = true }));

    /// <summary>The rows of data of a table, as they are shown.</summary>
    public static async Task<string[][]> RowsAsync(ILocator table)
    {
        await table.WaitForAsync();
        return await table.Locator("tbody tr").EvaluateAllAsync<string[][]>(
            "rows => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim()))");
    }

    /// <summary>A card of a page.</summary>
    public ILocator Card(string name) => Page.GetByRole(AriaRole.Article, new() { Name = name, Exact = true });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
