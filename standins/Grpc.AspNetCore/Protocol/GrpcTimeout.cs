using System.Globalization;

namespace Grpc.Protocol;

/// <summary>The <c>grpc-timeout</c> header: at most eight digits and a unit.</summary>
internal static class GrpcTimeout
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(99_999_999);

    public static string Encode(TimeSpan timeout)
    {
        var milliseconds = (long)Math.Ceiling(timeout.TotalMilliseconds);
        if (milliseconds <= 0)
            return "1n";
        return milliseconds <= 99_999_999
            ? milliseconds.ToString(CultureInfo.InvariantCulture) + "m"
            : ((milliseconds + 999) / 1000).ToString(CultureInfo.InvariantCulture) + "S";
    }

    /// <summary>False where the header is malformed: the call then has no deadline.</summary>
    public static bool TryDecode(string? header, out TimeSpan timeout)
    {
        timeout = TimeSpan.Zero;
        if (header is null || header.Length is < 2 or > 9 || !long.TryParse(header.AsSpan(0, header.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return false;

        long ticks = header[^1] switch
        {
            'H' => value * TimeSpan.TicksPerHour,
            'M' => value * TimeSpan.TicksPerMinute,
            'S' => value * TimeSpan.TicksPerSecond,
            'm' => value * TimeSpan.TicksPerMillisecond,
            'u' => value * TimeSpan.TicksPerMicrosecond,
            'n' => value / TimeSpan.NanosecondsPerTick,
            _ => 0,
        };
        timeout = TimeSpan.FromTicks(Math.Min(ticks, Longest.Ticks));
        return ticks > 0;
    }
}
