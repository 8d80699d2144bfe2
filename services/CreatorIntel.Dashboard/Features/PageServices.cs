using CreatorIntel.Dashboard.Features.Content;
using CreatorIntel.Dashboard.Features.Growth;
using CreatorIntel.Dashboard.Features.Overview;
using CreatorIntel.Dashboard.Features.Platforms;
using CreatorIntel.Dashboard.Features.Posts;
using CreatorIntel.Dashboard.Features.Preferences;
using CreatorIntel.Dashboard.Features.Receipts;
using CreatorIntel.Dashboard.Features.Restatements;
using CreatorIntel.Dashboard.Features.Shop;
using CreatorIntel.Dashboard.Features.Value;

namespace CreatorIntel.Dashboard.Features;

/// <summary>Everything that pages are made by.</summary>
internal static class PageServices
{
    public static void AddPages(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<WorkspacePreferencesDesk>().AddSingleton<PageQuestions>().AddSingleton<Pages>()
        .AddSingleton<OverviewComposer>().AddSingleton<GrowthComposer>().AddSingleton<ContentComposer>()
        .AddSingleton<ValueComposer>().AddSingleton<PlatformsComposer>().AddSingleton<ShopComposer>().AddSingleton<PostsComposer>()
        .AddSingleton<RestatementsComposer>().AddSingleton<FormulaLists>().AddSingleton<ObservationSources>()
        .AddSingleton<ReceiptComposer>().AddSingleton<Composers>();
}
