using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;
using Pages = CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Valuation.Features;

/// <summary>Sales over time, with the posts of the same days.</summary>
internal static class ShopSalesOf
{
    private const int MostPosts = 1000;

    public static Pages.ShopSales Question(ShopQuestion question, ShopFigures figures) => new(
        [.. MonthlySales.Of(question.Facts, question.Money).Select(month => new Pages.MonthSales(
            month.First, figures.Add(month.Sales, month.Orders.Select(Evidence.Of), month.First.ToIso())))],
        [.. question.Facts.Completed.GroupBy(order => order.Fact.Day).OrderBy(day => day.Key).Select(day => new Pages.DaySales(
            day.Key, question.Money.IsOne ? day.Sum(order => order.Fact.Total) : null, day.Count()))],
        [.. question.Posts.Where(post => question.IsInRange(post.Day))
            .OrderByDescending(post => post.PublishedAt).ThenBy(post => post.PostId, StringComparer.Ordinal)
            .Take(MostPosts).Reverse().Select(Mark)],
        [.. CategorySales.Of(question.Facts, question.Money).Select(category => new Pages.CategorySales(
            ShopReportOf.NameOrNull(category.Category),
            figures.Add(category.Revenue, category.Lines.Select(Evidence.Of), category.Category)))]);

    /// <summary>A post as the browser gets it.</summary>
    public static Pages.PostMark Mark(ShownPost post) => new(
        post.AccountId, post.Platform, post.PostId, post.PublishedAt, post.Day, post.ContentType, post.Caption, post.Engagement);
}
