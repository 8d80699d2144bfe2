using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.Security;
using CreatorIntel.Gateway.Uploads;
using CreatorIntel.Gateway.Web;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.Grpc;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceClient<IngestionService.IngestionServiceClient>("ingestion");
builder.AddServiceClient<ValuationService.ValuationServiceClient>("valuation");
builder.AddServiceClient<DashboardService.DashboardServiceClient>("dashboard");
builder.AddSettings<WorkspaceSettings>("Workspaces");
builder.AddSettings<UploadSettings>("Uploads");
builder.AddProblems();
builder.AddApi();
builder.AddWebApp();

var app = builder.Build();
app.UseProblems();
app.UseSecurityHeaders();
app.UseSameOriginWrites();
app.MapServiceDefaults();
app.MapOpenApi("/openapi/{documentName}.json");
app.MapApi();
app.MapWebApp();
app.Run();
