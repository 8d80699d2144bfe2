using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CreatorIntel.AppHost;

/// <summary>
/// Where sign-in is required and nobody can sign in yet, prints the link that creates the first owner. Its code is made
/// up at each start and told to the gateway alone.
/// </summary>
internal sealed class SetupLink(ResourceNotificationService resources, EndpointReference web, string code) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await resources.WaitForResourceHealthyAsync(web.Resource.Name, stoppingToken);
        if (await IsNeededAsync(stoppingToken))
            await Console.Out.WriteLineAsync($"\n    First owner       {web.Url}/welcome#setup={code}\n    Works once, until this start ends.\n");
    }

    private async Task<bool> IsNeededAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        try
        {
            var session = await http.GetFromJsonAsync<JsonElement>($"{web.Url}/api/v1/session", cancellationToken);
            return session.GetProperty("needsSetup").GetBoolean();
        }
        catch (HttpRequestException)
        {
            // The gateway is gone again; the host tells of that itself.
            return false;
        }
    }
}

internal static class SetupLinkExtensions
{
    private const int CodeBytes = 24;

    public static void WithSetupLink(this IResourceBuilder<ProjectResource> gateway)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));
        gateway.WithEnvironment("SignIn__SetupCode", code);
        gateway.ApplicationBuilder.Services.AddHostedService(services =>
            new SetupLink(services.GetRequiredService<ResourceNotificationService>(), gateway.GetEndpoint("http"), code));
    }
}
