using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Grpc;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Messaging;
using JasperFx.Events.Projections;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTables(Inbox.Table + AssumptionSetRegister.Table);
builder.AddEventStore("valuationdb", store =>
{
    store.Events.MapEventType<AccountValued>("account_valued");
    store.Events.MapEventType<TargetSet>("target_set");
    store.Events.MapEventType<AssumptionSetCreated>("assumption_set_created");
    store.Events.MapEventType<AssumptionSetChanged>("assumption_set_changed");
    store.Events.MapEventType<AssumptionSetRenamed>("assumption_set_renamed");
    store.Events.MapEventType<AssumptionSetRetired>("assumption_set_retired");
    store.Projections.Add(new LatestValueProjection(), ProjectionLifecycle.Inline);
    store.Projections.Add(new TargetProjection(), ProjectionLifecycle.Inline);
    store.Projections.Add(new AssumptionSetProjection(), ProjectionLifecycle.Inline);
}).PublishEvents<ValuationMessages>();
builder.AddBus(bus => bus.AddBatchQueue<MetricsChangedConsumer>(Subscriptions.ValuationMetrics));
builder.AddGrpcServer();
builder.AddServiceClient<MetricsService.MetricsServiceClient>("metrics");
builder.Services.AddSingleton<Inbox>().AddValuation();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<ValuationGrpc>();
app.Run();
