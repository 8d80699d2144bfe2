using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Messaging;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Grpc;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddTables(Inbox.Table + Tables.Script);
builder.AddEventStore("metricsdb", store => store.Events.MapEventType<FiguresChanged>("figures_changed"))
    .PublishEvents<MetricsMessages>();
builder.AddBus(bus =>
{
    bus.AddQueue<ObservationsConsumer>(Subscriptions.MetricsObservations);
    bus.AddBatchQueue<PostsConsumer>(Subscriptions.MetricsObservations);
});
builder.AddGrpcServer();
builder.AddServiceClient<IngestionService.IngestionServiceClient>("ingestion");
builder.Services.AddSingleton<Inbox>().AddQuestions().AddSingleton<Standings>().AddSingleton<Rebuilding>();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<MetricsGrpc>();
app.Run();
