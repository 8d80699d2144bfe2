namespace CreatorIntel.Ingestion.Demo;

/// <summary>Numbers that look random and are the same on every machine and in every release of the runtime (SplitMix64).</summary>
internal sealed class DemoRandom(int seed, int stream)
{
    private ulong _state = ((ulong)(uint)seed << 32) | (uint)stream;

    /// <summary>From 0 up to 1.</summary>
    public double Share()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>Below <paramref name="end"/>, from 0.</summary>
    public int Below(int end) => (int)(Share() * end);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Normally distributed around 0 with deviation 1 (Box and Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share());

    /// <summary>Around 1, never below 0, with a long tail upwards.</summary>
    public double Spread(double deviation) => Math.Exp((deviation * Normal()) - (deviation * deviation / 2));
}
