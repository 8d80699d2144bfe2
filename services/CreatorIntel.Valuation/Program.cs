using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Grpc;
using CreatorIntel.Valuation;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Messaging;
using CreatorIntel.Valuation.ReadModels;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTables(Inbox.Table + AssumptionSetRegister.Table + ShopTables.Script);
builder.AddEventStore("valuationdb", ValuationStore.Configure).PublishEvents<ValuationMessages>();
builder.AddBus(bus =>
{
    bus.AddBatchQueue<MetricsChangedConsumer>(Subscriptions.ValuationMetrics);
    bus.AddQueue<ShopObservedConsumer>(Subscriptions.ValuationShop);
});
builder.AddGrpcServer();
builder.AddServiceClient<IngestionService.IngestionServiceClient>("ingestion");
builder.AddServiceClient<MetricsService.MetricsServiceClient>("metrics");
builder.Services.AddSingleton<Inbox>().AddValuation();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<ValuationGrpc>();
app.Run();
