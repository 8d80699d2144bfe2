using System.Diagnostics;
using OpenTelemetry.Trace;

namespace CreatorIntel.ServiceDefaults.Telemetry;

/// <summary>
/// Keeps traces that begin with work (a request, a message, an import) and drops those that begin with a client call:
/// these are background polls, hundreds a minute, that would bury the rest.
/// </summary>
internal sealed class WorkSampler : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
}
