// Platforms to try a sync against without an account: they speak the protocols that were recorded.
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/alive", () => "alive");
app.Run();
