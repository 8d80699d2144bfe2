using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Insights.Domain;
using CreatorIntel.Insights.Features;
using CreatorIntel.Insights.Messaging;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Grpc;
using JasperFx.Events.Projections;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTables(Inbox.Table);
builder.AddEventStore("insightsdb", store =>
{
    store.Events.MapEventType<AdviceDrawn>("advice_drawn");
    store.Projections.Add(new LatestAdviceProjection(), ProjectionLifecycle.Inline);
}).PublishEvents<InsightMessages>();
builder.AddBus(bus => bus.AddBatchQueue<MetricsChangedConsumer>(Subscriptions.InsightsMetrics));
builder.AddGrpcServer();
builder.AddServiceClient<MetricsService.MetricsServiceClient>("metrics");
builder.Services.AddSingleton<Inbox>();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<InsightsGrpc>();
app.Run();
