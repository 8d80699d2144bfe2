using CreatorIntel.AppHost;
using Microsoft.Extensions.Configuration;

const string NoDemo = "--no-demo";
const string WithFakes = "--with-fakes";
const string RequireSignIn = "--require-sign-in";
var builder = DistributedApplication.CreateBuilder([.. args.Except([NoDemo, WithFakes, RequireSignIn])]);
var demo = args.Contains(NoDemo) ? "false" : "true";
var storage = new Storage(builder);

var ingestionDb = storage.Database("ingestiondb");
var metricsDb = storage.Database("metricsdb");
var valuationDb = storage.Database("valuationdb");
var insightsDb = storage.Database("insightsdb");
var dashboardDb = storage.Database("dashboarddb");
var gatewayDb = storage.Database("gatewaydb");
var rabbitMq = storage.Broker("rabbitmq");

var ingestion = builder.AddProject<Projects.CreatorIntel_Ingestion>("ingestion")
    .WithStorage(ingestionDb, rabbitMq)
    .WithEnvironment("Demo__Enabled", demo)
    .WithHttpHealthCheck("/health", endpointName: "health");

if (args.Contains(WithFakes))
{
    ingestion.WithPlatforms(builder.AddProject<Projects.CreatorIntel_FakePlatforms>("platforms").WithHttpHealthCheck("/alive"));
}

var metrics = builder.AddProject<Projects.CreatorIntel_Metrics>("metrics")
    .WithStorage(metricsDb, rabbitMq)
    .WithService(ingestion)
    .WithHttpHealthCheck("/health", endpointName: "health");

var valuation = builder.AddProject<Projects.CreatorIntel_Valuation>("valuation")
    .WithStorage(valuationDb, rabbitMq)
    .WithService(ingestion)
    .WithService(metrics)
    .WithHttpHealthCheck("/health", endpointName: "health");

var insights = builder.AddProject<Projects.CreatorIntel_Insights>("insights")
    .WithStorage(insightsDb, rabbitMq)
    .WithService(metrics)
    .WithService(valuation)
    .WithHttpHealthCheck("/health", endpointName: "health");

var dashboard = builder.AddProject<Projects.CreatorIntel_Dashboard>("dashboard")
    .WithStorage(dashboardDb, rabbitMq)
    .WithService(ingestion)
    .WithService(metrics)
    .WithService(valuation)
    .WithService(insights)
    .WithHttpHealthCheck("/health", endpointName: "health");

var gateway = builder.AddProject<Projects.CreatorIntel_Gateway>("gateway")
    .WithReference(gatewayDb).WaitFor(gatewayDb)
    .WithService(ingestion)
    .WithService(metrics)
    .WithService(valuation)
    .WithService(insights)
    .WithService(dashboard)
    .WithEndpoint("http", endpoint => endpoint.Port = builder.Configuration.GetValue("WebPort", 8080))
    .WithExternalHttpEndpoints()
    .WithHttpHealthCheck("/health");

if (args.Contains(RequireSignIn)) gateway.WithEnvironment("SignIn__Required", "true");
gateway.WithSetupLink();

builder.Build().Run();
