using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.ReadModels;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>A question about a shop with what answers it.</summary>
/// <param name="Query">The question.</param>
/// <param name="Window">How long after a post a sale is attributed to it.</param>
/// <param name="Model">Which of several posts has a sale.</param>
/// <param name="Facts">Orders and market days of the range, and everything else of the shop.</param>
/// <param name="ToldTwice">Sales of the range that a file and a connection both tell of; the facts have them once.</param>
/// <param name="Posts">The posts of the accounts, of every day.</param>
/// <param name="AsOf">The latest recording that the answer uses; null: nothing is recorded.</param>
internal sealed record ShopQuestion(
    V1.FigureQuery Query, AttributionWindow Window, AttributionModel Model, ShopFacts Facts,
    IReadOnlyList<SaleToldTwice> ToldTwice, IReadOnlyList<ShownPost> Posts, Timestamp? AsOf)
{
    /// <summary>The currency of the shop.</summary>
    public ShopMoney Money { get; } = ShopMoney.Of(Facts);

    /// <summary>True where a day is in the range.</summary>
    public bool IsInRange(DateOnly day) =>
        (IsoDay.ParseOrNull(Query.From) is not { } from || day >= from) && (IsoDay.ParseOrNull(Query.To) is not { } to || day <= to);
}

/// <summary>Puts a question together with what answers it.</summary>
internal sealed class ShopQuestions(ShopReader shops, WorkspacePosts posts)
{
    /// <exception cref="RpcException">InvalidArgument: the question is malformed.</exception>
    public async Task<ShopQuestion> AskAsync(V1.ShopQuery request, CancellationToken cancellationToken)
    {
        if (!AccountSet.TryParse(request.Query?.AccountId, out var accounts))
            throw Invalid($"'{request.Query?.AccountId}' does not name accounts of one workspace.");
        var (from, to) = (DayOf("from", request.Query!.From), DayOf("to", request.Query.To));
        var recorded = await shops.ReadAsync(accounts.Workspace, request.Query.AsOf?.ToDateTimeOffset(), cancellationToken);
        IReadOnlyList<ShownPost> shown = recorded.Facts.IsEmpty
            ? []
            : await posts.ReadAsync(accounts.Workspace, accounts.ToString(), request.Query.AsOf, cancellationToken);
        var through = shown.Select(post => (DateTimeOffset?)post.RecordedAt).Append(recorded.RecordedThrough).Max();
        var twice = SalesToldTwice.Of(recorded.Facts);
        var facts = recorded.Facts.Without(twice.Select(sale => sale.LeftOut).ToHashSet()).Between(from, to);
        var asked = facts.Orders.ToHashSet();
        return new(
            Canonical(request.Query, accounts), WindowOf(request), ModelOf(request.Model), facts,
            [.. twice.Where(sale => asked.Contains(sale.Counted))], shown, through?.ToTimestamp());
    }

    /// <summary>The question that has a figure in its answer.</summary>
    public static V1.ShopQuery QueryOf(FigureId figure)
    {
        var query = new V1.ShopQuery { Query = figure.ToQuery() };
        var window = AttributionWindow.Find(figure.Subject) ?? AttributionWindow.Default;
        if (window.Days is { } days) query.WindowDays = days;
        else query.NoLimit = true;
        if (figure.Formula == AttributedSales.PostRevenueFormula.Id) query.Model = (V1.AttributionModel)figure.Version;
        return query;
    }

    /// <summary>Without what a shop's figures do not depend on, so that their ids do not either.</summary>
    private static V1.FigureQuery Canonical(V1.FigureQuery query, AccountSet accounts) => new()
    {
        AccountId = accounts.ToString(),
        Formulas = query.Formulas,
        From = query.From,
        To = query.To,
    };

    private static AttributionWindow WindowOf(V1.ShopQuery request) =>
        request.NoLimit ? new AttributionWindow(null)
        : !request.HasWindowDays ? AttributionWindow.Default
        : request.WindowDays is >= 1 and <= AttributionWindow.Longest ? new AttributionWindow(request.WindowDays)
        : throw Invalid($"The window is {request.WindowDays} days; expected are 1 to {AttributionWindow.Longest}.");

    private static AttributionModel ModelOf(V1.AttributionModel model) =>
        model == V1.AttributionModel.Unspecified ? AttributionModel.LastTouch : (AttributionModel)model;

    private static DateOnly? DayOf(string name, string text) =>
        text.Length == 0 ? null
        : IsoDay.TryParse(text, out var day) ? day
        : throw Invalid($"'{name}' is '{text}'; expected a day such as 2026-03-31.");

    private static RpcException Invalid(FormattableString reason) =>
        new(new Status(StatusCode.InvalidArgument, FormattableString.Invariant(reason)));
}
