using CreatorIntel.Ingestion;
using CreatorIntel.Ingestion.Demo;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.Ingestion.Messaging;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Uploads;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.Bus;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Grpc;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddSettings<DemoSettings>("Demo");
builder.AddTables(UploadStore.Table + ImportRegister.Table + ObservationLedger.Table);
builder.AddEventStore("ingestiondb", IngestionStore.Configure).PublishEvents<ObservationMessages>();
builder.AddBus();
builder.AddGrpcServer();
builder.Services.AddSingleton<UploadStore>().AddSingleton<ImportRegister>().AddSingleton<ImportRun>();
builder.Services.AddSingleton<ImportDesk>().AddSingleton<ImportReports>().AddSingleton<ImportWorker>();
builder.Services.AddSingleton<LedgerReader>().AddSingleton<LedgerSources>().AddSingleton<LedgerRebuilding>();
builder.Services.AddHostedService(services => services.GetRequiredService<ImportWorker>());
builder.Services.AddHostedService<DemoLoader>();

var app = builder.Build();
app.MapServiceDefaults();
app.MapGrpcService<IngestionGrpc>();
app.Run();
