using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace CreatorIntel.StandIns.Tests.Aspire;

public sealed class FailureTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Waiting_for_a_resource_that_cannot_run_fails_and_so_does_what_waits_for_it()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(SampleApplication.StartLimit);
        var folder = Directory.CreateTempSubdirectory("sample-");
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Sample_AppHost>(
            SampleApplication.Arguments(folder.FullName), limit.Token);
        var first = builder.Resources.OfType<ProjectResource>().Single(resource => resource.Name == "first");
        builder.CreateResourceBuilder(first).WithEnvironment("Kestrel__Endpoints__broken__Url", "nonsense");

        await using (var application = await builder.BuildAsync(limit.Token))
        {
            await application.StartAsync(limit.Token);
            await Should.ThrowAsync<DistributedApplicationException>(() =>
                application.ResourceNotifications.WaitForResourceHealthyAsync("first", limit.Token));
            await Should.ThrowAsync<DistributedApplicationException>(() =>
                application.ResourceNotifications.WaitForResourceHealthyAsync("second", limit.Token));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Two_resources_of_one_name_are_refused()
    {
        var folder = Directory.CreateTempSubdirectory("sample-");
        await using (var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Sample_AppHost>(
            SampleApplication.Arguments(folder.FullName), Cancellation))
        {
            Should.Throw<DistributedApplicationException>(() => builder.AddParameter("First"));
        }

        folder.Delete(recursive: true);
    }
}
