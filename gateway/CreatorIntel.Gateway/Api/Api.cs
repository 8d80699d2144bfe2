using System.Text.Json.Serialization;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Gateway.Exports;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.Api;

/// <summary>The public API, version 1.</summary>
internal static class Api
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = PageJson.Options.Encoder;
            // A number is a number: without this the document says that each may also come as a text.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "CreatorIntel";
            document.Info.Version = "v1";
            document.Info.Description =
                "What a creator's accounts did, what they are worth and where they are going. A rate is a fraction; a "
                + "figure without a value says why under 'unavailable', which is never 0; every instant is UTC.";
            return Task.CompletedTask;
        }).AddExamples());
        builder.Services.AddHttpContextAccessor()
            .AddScoped(services => Access.Of(
                services.GetRequiredService<IHttpContextAccessor>().HttpContext!, services.GetRequiredService<IOptions<WorkspaceSettings>>().Value))
            .AddScoped<Uploads.Upload>()
            .AddSingleton<QualityRows>().AddSingleton<PageReader>();
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1");
        api.MapSession();
        api.MapPeople();
        api.MapAccounts();
        api.MapPages();
        api.MapAudience();
        api.MapWhatIf();
        api.MapFigures();
        api.MapAssumptionSets();
        api.MapPreferences();
        api.MapPersonalData();
        api.MapShop();
        api.MapExports();
        api.MapQuality();
        api.MapImports();
        api.MapColumnNames();
        api.MapConnections();
        api.MapWebhooks();
        api.MapChanges();
        api.MapFallback((HttpContext context) => TypedResults.Problem(
            title: "There is nothing at this address.",
            detail: $"{context.Request.Method} {context.Request.Path} is not part of the API; see /openapi/v1.json.",
            statusCode: StatusCodes.Status404NotFound, type: Errors.Problems.TypeOf("not-found"))).AllowAnonymous().ExcludeFromDescription();
    }
}
