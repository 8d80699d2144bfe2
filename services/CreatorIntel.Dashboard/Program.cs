using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.Features;
using CreatorIntel.Dashboard.Features.Preferences;
using CreatorIntel.Dashboard.Messaging;
using CreatorIntel.Dashboard.ReadModels;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Grpc;
using JasperFx.Events.Projections;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTables(Inbox.Table + AccountCards.Table + AssumptionVersions.Table + ShopVersions.Table + ChangeFeed.Table);
builder.AddEventStore("dashboarddb", store =>
{
    store.Schema.For<KeptPage>();
    store.Events.MapEventType<PreferencesChosen>("preferences_chosen");
    store.Projections.Add(new ChosenPreferencesProjection(), ProjectionLifecycle.Inline);
});
builder.AddBus(bus =>
{
    bus.AddQueue<AccountConnectedConsumer>(Subscriptions.DashboardAccounts);
    bus.AddBatchQueue<MetricsChangedConsumer>(Subscriptions.DashboardMetrics);
    bus.AddBatchQueue<ValuationChangedConsumer>(Subscriptions.DashboardValuation);
    bus.AddBatchQueue<AssumptionsChangedConsumer>(Subscriptions.DashboardAssumptions);
    bus.AddBatchQueue<InsightGeneratedConsumer>(Subscriptions.DashboardInsights);
    bus.AddBatchQueue<ShopChangedConsumer>(Subscriptions.DashboardShop);
    bus.AddBatchQueue<ImportProgressedConsumer>(Subscriptions.DashboardImports);
    bus.AddBatchQueue<ConnectionChangedConsumer>(Subscriptions.DashboardConnections);
});
builder.AddGrpcServer();
builder.AddServiceClient<IngestionService.IngestionServiceClient>("ingestion");
builder.AddServiceClient<MetricsService.MetricsServiceClient>("metrics");
builder.AddServiceClient<ValuationService.ValuationServiceClient>("valuation");
builder.AddServiceClient<InsightsService.InsightsServiceClient>("insights");
builder.Services.AddSingleton<Inbox>().AddSingleton<AccountCards>().AddSingleton<AssumptionVersions>().AddSingleton<ShopVersions>().AddSingleton<ChangeFeed>();
builder.Services.AddHostedService(services => services.GetRequiredService<ChangeFeed>());
builder.AddPages();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<DashboardGrpc>();
app.Run();
