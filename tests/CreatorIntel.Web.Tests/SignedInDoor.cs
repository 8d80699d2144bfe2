using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.Testing;
using CreatorIntel.System.Tests;

namespace CreatorIntel.Web.Tests;

/// <summary>A second gateway in front of the running system, which requires sign-in.</summary>
internal sealed class SignedInDoor : IAsyncDisposable
{
    /// <summary>What creates the first owner.</summary>
    public const string Code = "0123456789abcdef0123456789abcdef";

    private static readonly string[] Services = ["ingestion", "metrics", "valuation", "insights", "dashboard"];
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private SignedInDoor(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<SignedInDoor> OpenAsync(RunningSystem system)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var project = Path.GetDirectoryName(new Projects.CreatorIntel_Gateway().ProjectPath)!;
        var built = new FileInfo(typeof(SignedInDoor).Assembly.Location).Directory!;
        var program = Path.Combine(project, "bin", built.Parent!.Name, built.Name, "CreatorIntel.Gateway.dll");
        var start = new ProcessStartInfo("dotnet", program) { WorkingDirectory = project };
        start.Environment["Kestrel__Endpoints__http__Url"] = address.ToString();
        start.Environment["SignIn__Required"] = "true";
        start.Environment["SignIn__SetupCode"] = Code;
        start.Environment["ConnectionStrings__gatewaydb"] = await system.Application.GetConnectionStringAsync("gatewaydb");
        foreach (var service in Services)
            start.Environment[$"services__{service}__http__0"] = system.Application.GetEndpoint(service, "http").ToString();
        var door = new SignedInDoor(Process.Start(start)!, address);
        using var http = new HttpClient { BaseAddress = address };
        await Eventually.AsAsync(() => http.GetAsync("/alive"), answer => answer.IsSuccessStatusCode, Limit, "the gateway answers");
        return door;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
