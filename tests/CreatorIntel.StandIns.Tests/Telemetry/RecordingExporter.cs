using System.Collections.Concurrent;
using OpenTelemetry;

namespace CreatorIntel.StandIns.Tests.Telemetry;

/// <summary>Keeps what it is given, as text, because what it is given may be used again after the call.</summary>
internal sealed class RecordingExporter<T>(Func<T, string> describe, Action<RecordingExporter<T>>? first = null) : BaseExporter<T>
    where T : class
{
    public ConcurrentQueue<string> Exported { get; } = [];

    public string? ServiceName => ParentProvider?.GetResource().Attributes
        .FirstOrDefault(attribute => attribute.Key == "service.name").Value as string;

    public override ExportResult Export(in Batch<T> batch)
    {
        first?.Invoke(this);
        foreach (var item in batch)
            Exported.Enqueue(describe(item));
        return ExportResult.Success;
    }
}
