using CreatorIntel.Valuation.Features;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

[Collection(nameof(ValuationPostgresCollection))]
public sealed class ValuationServicesTests(ValuationPostgres postgres)
{
    [Fact]
    public async Task The_service_has_all_that_it_is_made_of()
    {
        await using var services = new ServiceCollection()
            .AddValuation()
            .AddSingleton<IDocumentStore>(postgres.Store)
            .AddSingleton(postgres.Database)
            .AddSingleton<V1.MetricsService.MetricsServiceClient>(new KnownMetrics())
            .AddSingleton<V1.IngestionService.IngestionServiceClient>(new KnownShops())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var grpc = ActivatorUtilities.CreateInstance<ValuationGrpc>(services);
        var formulas = await grpc.ListFormulas(new V1.ListFormulasRequest(), null!);
        formulas.Formulas.Select(formula => formula.Id).ShouldContain("value.account");
    }
}
