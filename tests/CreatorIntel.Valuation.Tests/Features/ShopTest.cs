using System.Text.Json;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.ReadModels;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>Questions about a shop, on a real database and with posts as Metrics tells of them.</summary>
[Collection(nameof(ValuationPostgresCollection))]
public abstract class ShopTest
{
    private readonly ValuationPostgres _postgres;

    private protected ShopTest(ValuationPostgres postgres)
    {
        _postgres = postgres;
        Reader = new ShopReader(postgres.Database);
        var posts = new WorkspacePosts(Metrics);
        Desk = new ShopDesk(new ShopQuestions(Reader, posts), new(typeof(ShopDesk).Assembly));
        Quality = new QualityDesk(Reader, posts);
        Rebuilding = new ShopRebuilding(Ingestion, postgres.Store, postgres.Database);
    }

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A workspace that no other test has.</summary>
    private protected string Workspace { get; } = $"w{Guid.NewGuid():n}";

    private protected KnownMetrics Metrics { get; } = new();

    private protected KnownShops Ingestion { get; } = new();

    private protected ShopReader Reader { get; }

    private protected ShopDesk Desk { get; }

    private protected QualityDesk Quality { get; }

    private protected ShopRebuilding Rebuilding { get; }

    private protected ShopObserved Message(
        IEnumerable<OrderObserved>? orders = null, IEnumerable<ItemObserved>? items = null, string shop = "csv") =>
        new(Workspace, shop, [.. orders ?? []], [], [], [.. items ?? []], [], [], [], []);

    private protected async Task RecordAsync(params IEnumerable<ShopObserved> messages)
    {
        foreach (var message in messages)
        {
            await using var session = _postgres.Store.OpenSession(message.Workspace);
            session.Write(message);
            await session.SaveChangesAsync(Token);
        }
    }

    /// <summary>Everything of the published data set, as one message.</summary>
    private protected ShopObserved Vintage()
    {
        var facts = Formulas.VintageShop.Facts();
        return new(
            Workspace, "csv", Of(facts.Orders), Of(facts.Lines), Of(facts.Payments), Of(facts.Items), Of(facts.Customers),
            Of(facts.Locations), Of(facts.MarketDays), Of(facts.Features));

        static IReadOnlyList<T> Of<T>(IReadOnlyList<InShop<T>> things) => [.. things.Select(thing => thing.Fact)];
    }

    /// <summary>A question about the shop beside all accounts of the published posts.</summary>
    private protected V1.ShopQuery Query(bool noLimit = true) => new()
    {
        Query = new() { AccountId = string.Join('+', Metrics.Published.Select(post => post.AccountId).Distinct()), Formulas = V1.FormulaSet.Calendar },
        NoLimit = noLimit,
    };

    private protected void ShowVintagePosts() => Metrics.Published =
        [.. Formulas.VintageShop.Posts().Select(post => post with { AccountId = $"{Workspace}~{post.AccountId["my~".Length..]}" })];

    private protected async Task<V1.Receipt> ReceiptAsync(Figure figure)
    {
        FigureId.TryParse(figure.Id, out var id).ShouldBeTrue();
        return await Desk.ReceiptAsync(id!, new V1.ReceiptRequest { FigureId = figure.Id }, Token);
    }

    private protected async Task<ShopReport> VintageReportAsync()
    {
        await RecordAsync(Vintage());
        ShowVintagePosts();
        return await ReportAsync(Query());
    }

    private protected async Task<ShopReport> ReportAsync(V1.ShopQuery query) =>
        JsonSerializer.Deserialize<ShopReport>((await Desk.ReportAsync(query, Token)).Json.Span, PageJson.Options)!;

    private protected static List<Figure> FiguresIn(object page)
    {
        var found = new List<Figure>();
        Collect(JsonSerializer.SerializeToElement(page, PageJson.Options));
        return found;

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) Collect(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("formula", out _)) found.Add(element.Deserialize<Figure>(PageJson.Options)!);
                foreach (var property in element.EnumerateObject()) Collect(property.Value);
            }
        }
    }
}
