using CreatorIntel.Web.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace CreatorIntel.Web.Tests;

/// <summary>A browser of the machine: one for all tests, each of which opens windows of its own.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private static readonly string[] Programs =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var program = Array.Find(Programs, File.Exists);
        if (program is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            // Chromium's own sandbox refuses to run as root, as test machines often do.
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>A window with its own storage, in English and in Lisbon's time; the test is skipped without a browser.</summary>
    internal async Task<Window> OpenAsync(Uri site, int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium or Chrome on this machine.");
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            Locale = "en-US",
            TimezoneId = "Europe/Lisbon",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Window(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
