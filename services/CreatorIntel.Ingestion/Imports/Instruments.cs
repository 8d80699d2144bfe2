using System.Diagnostics.Metrics;
using CreatorIntel.ServiceDefaults.Telemetry;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>What is measured of imports.</summary>
internal static class Instruments
{
    public static readonly Counter<long> RowsRead = Telemetry.Meter.CreateCounter<long>(
        "creatorintel.import.rows", "{row}", "Rows read from files.");

    public static readonly Counter<long> RowsRecorded = Telemetry.Meter.CreateCounter<long>(
        "creatorintel.observations.recorded", "{row}", "Rows that held something new.");
}
