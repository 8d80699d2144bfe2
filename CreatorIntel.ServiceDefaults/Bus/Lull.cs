namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>Knows whether a service is being told of things in masses, or whether that is over.</summary>
public sealed class Lull(TimeProvider clock)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    private long _last = clock.GetTimestamp();

    /// <summary>Says that something came.</summary>
    public void Disturb() => Interlocked.Exchange(ref _last, clock.GetTimestamp());

    /// <summary>Waits until nothing has come for a moment, but no longer than told.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        for (var step = Quiet; longest - clock.GetElapsedTime(began) is { Ticks: > 0 } left; step = LookAgain)
        {
            await Task.Delay(left < step ? left : step, clock, cancellationToken);
            if (clock.GetElapsedTime(Interlocked.Read(ref _last)) >= Quiet) return;
        }
    }
}
