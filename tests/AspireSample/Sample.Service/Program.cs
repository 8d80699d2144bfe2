var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/health", () => "healthy");
app.MapGet("/process", () => Environment.ProcessId);
app.MapGet("/arguments", () => args);
app.MapGet("/setting/{name}", (string name, IConfiguration configuration) => configuration[name] ?? "");
app.Run();
