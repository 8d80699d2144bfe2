namespace CreatorIntel.Contracts.Pages;

/// <summary>What a workspace's shop sells, where, to whom and after which posts.</summary>
/// <param name="Head">The accounts whose posts sales are compared with.</param>
/// <param name="Available">False where nothing of a shop is recorded.</param>
/// <param name="Words">What to do to see something, where nothing is recorded; otherwise null.</param>
/// <param name="Shop">The report; null where nothing is recorded.</param>
public sealed record ShopPage(PageHead Head, bool Available, string? Words, ShopReport? Shop);

/// <summary>The report on a shop. Days are in the shop's time zone; a range leaves out orders and market days outside of it.</summary>
/// <param name="Currency">ISO 4217 code of every amount; null where the shop states none, or several.</param>
/// <param name="WindowDays">Days after a post in which a sale is attributed to it; null: no limit.</param>
/// <param name="Model"><c>last</c>, <c>first</c> or <c>even</c>: which of several posts has a sale.</param>
/// <param name="Cards">The most important figures.</param>
/// <param name="Sales">Sales over time, with the posts of the same days.</param>
/// <param name="Attribution">Sales that follow a post of the item.</param>
/// <param name="Markets">Market days and places.</param>
/// <param name="Customers">Who bought, and how they found the shop.</param>
/// <param name="Inventory">The stock. It is as last recorded, whatever the range.</param>
/// <param name="ToldTwice">Sales that a file and a connection both tell of.</param>
public sealed record ShopReport(
    string? Currency, int? WindowDays, string Model, ShopCards Cards, ShopSales Sales, ShopAttribution Attribution,
    ShopMarkets Markets, ShopCustomers Customers, ShopInventory Inventory, SalesToldTwice ToldTwice);

/// <summary>Sales that a file and a connection both tell of: every figure counts them once.</summary>
/// <param name="Sales">How many there are.</param>
/// <param name="Words">Which of the two counts, in words; null where there are none.</param>
public sealed record SalesToldTwice(Figure Sales, string? Words);

/// <summary>The most important figures of a shop.</summary>
/// <param name="Revenue">What completed orders brought, with tax and tip.</param>
/// <param name="Orders">How many were completed.</param>
/// <param name="AverageOrderValue">What one brought on average.</param>
/// <param name="AttributedRevenue">What lines brought that follow a post, before tax and tip.</param>
/// <param name="NetPayments">What is left of payments after fees.</param>
public sealed record ShopCards(
    Figure Revenue, Figure Orders, Figure AverageOrderValue, Figure AttributedRevenue, Figure NetPayments);

/// <summary>Sales over time.</summary>
/// <param name="Months">Every month from the first to the last with a completed order.</param>
/// <param name="Days">The days with completed orders.</param>
/// <param name="Posts">The posts of the range, the newest 1000 at most, in order of publishing.</param>
/// <param name="Categories">Categories of items; the best-selling first.</param>
public sealed record ShopSales(
    IReadOnlyList<MonthSales> Months, IReadOnlyList<DaySales> Days, IReadOnlyList<PostMark> Posts,
    IReadOnlyList<CategorySales> Categories);

/// <summary>Sales of a month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Sales">What its completed orders brought.</param>
public sealed record MonthSales(DateOnly Month, Figure Sales);

/// <summary>Sales of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Sales">What its completed orders brought; null where they are in several currencies.</param>
/// <param name="Orders">How many they are.</param>
public sealed record DaySales(DateOnly Day, decimal? Sales, int Orders);

/// <summary>Sales of items of one category.</summary>
/// <param name="Category">The category; null where it is not known.</param>
/// <param name="Revenue">What their lines brought.</param>
public sealed record CategorySales(string? Category, Figure Revenue);

/// <summary>A post beside sales.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Platform">Its platform.</param>
/// <param name="PostId">The platform's id.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Day">The day of it, in the account's time zone.</param>
/// <param name="ContentType"><c>IMAGE</c>, <c>CAROUSEL_ALBUM</c>, <c>VIDEO</c>, ...</param>
/// <param name="Caption">The beginning of its caption: hostile input.</param>
/// <param name="Engagement">Engagement by reach, a fraction; null where it is not known.</param>
public sealed record PostMark(
    string AccountId, string Platform, string PostId, DateTimeOffset PublishedAt, DateOnly Day, string ContentType, string Caption,
    double? Engagement);

/// <summary>Sales that follow a post of the item, by the window and model chosen.</summary>
/// <param name="Lines">How many lines do; n is the number of all lines sold.</param>
/// <param name="Revenue">What they brought.</param>
/// <param name="SoldRevenue">What all lines brought.</param>
/// <param name="Delays">Lines by the days since the latest post, with no limit to the window.</param>
/// <param name="PostCount">Posts that sales are attributed to.</param>
/// <param name="Posts">The first 50 of them, the one with most revenue first.</param>
/// <param name="ItemCount">Items whose sales are attributed.</param>
/// <param name="Items">The first 50 of them, the one with most revenue first.</param>
public sealed record ShopAttribution(
    Figure Lines, Figure Revenue, Figure SoldRevenue, IReadOnlyList<DelaySales> Delays, int PostCount,
    IReadOnlyList<AttributedPost> Posts, int ItemCount, IReadOnlyList<AttributedItem> Items);

/// <summary>Attributed lines some days after the latest post.</summary>
/// <param name="FromDays">Days, at least.</param>
/// <param name="ToDays">Days, at most; null: no limit.</param>
/// <param name="Lines">How many they are.</param>
/// <param name="Revenue">What they brought.</param>
public sealed record DelaySales(int FromDays, int? ToDays, Figure Lines, Figure Revenue);

/// <summary>What is attributed to a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Lines">Its lines; parts of lines where they are split.</param>
/// <param name="Revenue">Its part of what they brought.</param>
public sealed record AttributedPost(PostMark Post, double Lines, Figure Revenue);

/// <summary>Attributed sales of an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Name">Its name: hostile input; null where it is not known.</param>
/// <param name="Category">Its category; null where it is not known.</param>
/// <param name="Lines">How many lines sold it after a post.</param>
/// <param name="Revenue">What they brought.</param>
public sealed record AttributedItem(ShopThing Item, string? Name, string? Category, int Lines, Figure Revenue);

/// <summary>A thing of a shop.</summary>
/// <param name="Shop">The shop: <c>csv</c>, or <c>square-</c> and the merchant's id.</param>
/// <param name="Id">The shop's own id of the thing.</param>
public sealed record ShopThing(string Shop, string Id);

/// <summary>Market days and places.</summary>
/// <param name="Days">Market days in order.</param>
/// <param name="Locations">Places by mean net profit, the best first.</param>
/// <param name="Best">Which place is best.</param>
/// <param name="MinimumDays">Market days that a place needs to be compared.</param>
/// <param name="Lift">Days with posts before them against those without.</param>
public sealed record ShopMarkets(
    IReadOnlyList<MarketDayRow> Days, IReadOnlyList<LocationRow> Locations, BestPlace Best, int MinimumDays, MarketLift Lift);

/// <summary>A market day.</summary>
/// <param name="MarketDay">The day, by its id.</param>
/// <param name="Day">The day.</param>
/// <param name="Location">The place; null where it is not known.</param>
/// <param name="LocationName">What it is called; null where that is not known.</param>
/// <param name="Weather">In the shop's words; null where it is not known.</param>
/// <param name="Sales">What was sold for; null where the shop takes several currencies.</param>
/// <param name="Transactions">How often; null where it was not counted.</param>
/// <param name="FootTraffic">People who came by, as estimated; null where they were not.</param>
/// <param name="NewCustomers">Customers who bought for the first time; null where they were not counted.</param>
/// <param name="AverageTransaction">Sales over transactions.</param>
/// <param name="NetProfit">As published: without the cost of goods.</param>
/// <param name="NetProfitWithGoods">Corrected: with the cost of goods.</param>
/// <param name="ReturnOnBooth">As published: on the booth alone.</param>
/// <param name="Return">Corrected: with the cost of goods, on booth and travel.</param>
/// <param name="ReturnWithoutGoods">Without the cost of goods, on booth and travel.</param>
/// <param name="Conversion">Transactions over people who came by.</param>
/// <param name="CostPerNewCustomer">Booth and travel over new customers.</param>
public sealed record MarketDayRow(
    ShopThing MarketDay, DateOnly Day, ShopThing? Location, string? LocationName, string? Weather, decimal? Sales, int? Transactions,
    int? FootTraffic, int? NewCustomers, Figure AverageTransaction, Figure NetProfit, Figure NetProfitWithGoods,
    Figure ReturnOnBooth, Figure Return, Figure ReturnWithoutGoods, Figure Conversion, Figure CostPerNewCustomer);

/// <summary>A place and its market days.</summary>
/// <param name="Location">The place.</param>
/// <param name="Name">What it is called: hostile input; null where that is not known.</param>
/// <param name="Days">Its market days.</param>
/// <param name="Enough">True where these are enough to compare it.</param>
/// <param name="NetProfit">Mean, as published: without the cost of goods.</param>
/// <param name="NetProfitWithGoods">Mean, corrected: with the cost of goods.</param>
public sealed record LocationRow(
    ShopThing Location, string? Name, int Days, bool Enough, Figure NetProfit, Figure NetProfitWithGoods);

/// <summary>Which place is best.</summary>
/// <param name="Location">The place with the highest mean of those that are compared; null where none are.</param>
/// <param name="Distinguishable">True where it is told apart from every other.</param>
/// <param name="Verdict">In words.</param>
public sealed record BestPlace(ShopThing? Location, bool Distinguishable, string Verdict);

/// <summary>Market days with posts within the window before them, against those without.</summary>
/// <param name="DaysWithPosts">How many there are with.</param>
/// <param name="DaysWithoutPosts">How many there are without.</param>
/// <param name="SalesWithPosts">Mean sales with.</param>
/// <param name="SalesWithoutPosts">Mean sales without.</param>
/// <param name="Difference">With less without, with Welch's interval.</param>
/// <param name="Distinguishable">True where the interval leaves out 0.</param>
/// <param name="Verdict">In words.</param>
public sealed record MarketLift(
    int DaysWithPosts, int DaysWithoutPosts, Figure SalesWithPosts, Figure SalesWithoutPosts, Figure Difference, bool Distinguishable,
    string Verdict);

/// <summary>Customers with completed orders.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="RepeatRate">The share with two orders or more.</param>
/// <param name="Sources">How they found the shop; the way that brought most first.</param>
/// <param name="Top">The 20 who spent most, the first first.</param>
public sealed record ShopCustomers(
    Figure Count, Figure RepeatRate, IReadOnlyList<AcquisitionSource> Sources, IReadOnlyList<CustomerRow> Top);

/// <summary>A way in which customers found the shop.</summary>
/// <param name="Source">In the shop's words; null where it is not known.</param>
/// <param name="Customers">How many found it so.</param>
/// <param name="Revenue">What they spent.</param>
/// <param name="RepeatRate">The share with two orders or more.</param>
public sealed record AcquisitionSource(string? Source, Figure Customers, Figure Revenue, Figure RepeatRate);

/// <summary>A customer. Nothing here names a person.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="CustomerType">In the shop's words; null where it is not known.</param>
/// <param name="Source">How the customer found the shop; null where it is not known.</param>
/// <param name="FirstPurchase">Day of the first completed order.</param>
/// <param name="LastPurchase">Day of the last.</param>
/// <param name="Orders">How many there are.</param>
/// <param name="Spent">What they came to.</param>
/// <param name="AverageOrder">What one came to on average.</param>
public sealed record CustomerRow(
    ShopThing Customer, string? CustomerType, string? Source, DateOnly FirstPurchase, DateOnly LastPurchase, Figure Orders,
    Figure Spent, Figure AverageOrder);

/// <summary>The stock.</summary>
/// <param name="Items">Everything that the shop has or had.</param>
/// <param name="SellThrough">The share that is sold.</param>
/// <param name="Categories">By category, the largest first.</param>
/// <param name="Eras">By era, the largest first.</param>
/// <param name="Statuses">By status, the largest first.</param>
public sealed record ShopInventory(
    Figure Items, Figure SellThrough, IReadOnlyList<StockGroup> Categories, IReadOnlyList<StockGroup> Eras,
    IReadOnlyList<StockGroup> Statuses);

/// <summary>Items of one kind.</summary>
/// <param name="Name">The kind; null where it is not known.</param>
/// <param name="Items">How many they are.</param>
/// <param name="SellThrough">The share that is sold.</param>
public sealed record StockGroup(string? Name, Figure Items, Figure SellThrough);
