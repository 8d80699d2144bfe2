using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CreatorIntel.StandIns.Tests.Telemetry;

public sealed class OpenTelemetryHostingTests
{
    private const string SourceName = "CreatorIntel.StandIns.Tests";
    private static readonly ActivitySource Source = new(SourceName);
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_other_hosted_services_do_while_they_start_is_traced()
    {
        var spans = new RecordingExporter<Activity>(span => span.DisplayName);
        using var host = Host(services =>
        {
            services.AddHostedService<StartsWithASpan>();
            services.AddOpenTelemetry().WithTracing(tracing => tracing.AddSource(SourceName).AddProcessor(new SimpleActivityExportProcessor(spans)));
        });

        await host.StartAsync(Cancellation);
        await host.StopAsync(Cancellation);

        spans.Exported.ShouldContain("starting");
    }

    [Fact]
    public async Task Adding_it_twice_adds_up_to_one_provider()
    {
        const string otherSource = "CreatorIntel.StandIns.Tests.Other";
        using var other = new ActivitySource(otherSource);
        var spans = new RecordingExporter<Activity>(span => span.DisplayName);
        using var host = Host(services =>
        {
            services.AddOpenTelemetry().WithTracing(tracing => tracing.AddSource(SourceName + ".Twice").AddProcessor(new SimpleActivityExportProcessor(spans)));
            services.AddOpenTelemetry().WithTracing(tracing => tracing.AddSource(otherSource));
        });

        await host.StartAsync(Cancellation);
        other.StartActivity("once")?.Dispose();
        await host.StopAsync(Cancellation);

        spans.Exported.ShouldBe(["once"]);
    }

    [Fact]
    public async Task The_resource_describes_every_signal()
    {
        var names = new List<string?>();
        var spans = new RecordingExporter<Activity>(span => span.DisplayName, exporter => names.Add(exporter.ServiceName));
        var logs = new RecordingExporter<LogRecord>(record => record.Body ?? "", exporter => names.Add(exporter.ServiceName));
        using var host = Host(services => services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("books"))
            .WithTracing(tracing => tracing.AddSource(SourceName).AddProcessor(new SimpleActivityExportProcessor(spans)))
            .WithLogging(logging => logging.AddProcessor(new SimpleLogRecordExportProcessor(logs))));

        await host.StartAsync(Cancellation);
        Source.StartActivity("described")?.Dispose();
        host.Services.GetRequiredService<ILogger<OpenTelemetryHostingTests>>().LogInformation("described");
        await host.StopAsync(Cancellation);

        names.ShouldNotBeEmpty();
        names.ShouldAllBe(name => name == "books");
    }

    [Fact]
    public async Task A_log_entry_carries_the_trace_it_was_written_in()
    {
        var logs = new RecordingExporter<LogRecord>(record => record.TraceId.ToHexString());
        using var host = Host(services => services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(SourceName))
            .WithLogging(logging => logging.AddProcessor(new SimpleLogRecordExportProcessor(logs))));
        await host.StartAsync(Cancellation);

        using var span = Source.StartActivity("outer").ShouldNotBeNull();
        host.Services.GetRequiredService<ILogger<OpenTelemetryHostingTests>>().LogInformation("inside");
        await host.StopAsync(Cancellation);

        logs.Exported.ShouldContain(span.TraceId.ToHexString());
    }

    [Fact]
    public async Task Metrics_of_a_named_meter_are_exported()
    {
        using var meter = new Meter(SourceName);
        var measured = new RecordingExporter<Metric>(metric => metric.Name);
        using var reader = new BaseExportingMetricReader(measured);
        using var host = Host(services => services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(SourceName).AddReader(reader)));

        await host.StartAsync(Cancellation);
        meter.CreateCounter<long>("books.read").Add(1);
        reader.Collect().ShouldBeTrue();
        await host.StopAsync(Cancellation);

        measured.Exported.ShouldContain("books.read");
    }

    private static IHost Host(Action<IServiceCollection> configure)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder.Services);
        return builder.Build();
    }

    private sealed class StartsWithASpan : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            Source.StartActivity("starting")?.Dispose();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
