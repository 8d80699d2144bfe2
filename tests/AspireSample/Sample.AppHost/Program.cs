using Microsoft.Extensions.Configuration;

var builder = DistributedApplication.CreateBuilder(args);
var folder = builder.Configuration["DataFolder"] ?? throw new InvalidOperationException("The setting DataFolder is missing.");
builder.Configuration["Aspire:Store:Path"] = folder;

var books = builder.AddPostgres("postgres").WithDataBindMount(Path.Combine(folder, "postgres")).AddDatabase("booksdb", "books");
var broker = builder.AddRabbitMQ("rabbitmq").WithDataBindMount(Path.Combine(folder, "rabbitmq"));
var colour = builder.AddParameter("colour");

var first = builder.AddProject<Projects.Sample_Service>("first")
    .WithReference(books).WaitFor(books)
    .WithReference(broker).WaitFor(broker)
    .WithEnvironment("Colour", colour)
    .WithArgs("--shape", "round")
    .WithHttpHealthCheck("/health", endpointName: "health");

builder.AddProject<Projects.Sample_Service>("second")
    .WithReference(first.GetEndpoint("http"))
    .WithReference(builder.AddConnectionString("archive"))
    .WithEnvironment("FirstHealth", first.GetEndpoint("health"))
    .WithEndpoint("health", endpoint => endpoint.Port = builder.Configuration.GetValue("SecondPort", 0))
    .WaitFor(first)
    .WithHttpHealthCheck("/health", endpointName: "health");

builder.Build().Run();
