using System.Diagnostics.Metrics;
using CreatorIntel.ServiceDefaults.Telemetry;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>What is measured of syncs.</summary>
internal static class Instruments
{
    public static readonly Counter<long> Calls = Telemetry.Meter.CreateCounter<long>(
        "creatorintel.source.calls", "{call}", "Calls made to platforms.");

    public static readonly Counter<long> Stops = Telemetry.Meter.CreateCounter<long>(
        "creatorintel.sync.stops", "{stop}", "Syncs that stopped at a fault, by fault.");
}
