namespace CreatorIntel.Ingestion.Demo;

/// <summary>Numbers that look random and are the same for the same seed everywhere (SplitMix64).</summary>
/// <param name="seed">Where the sequence begins.</param>
internal sealed class DemoRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 inclusive to 1 exclusive.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>From 0 inclusive to a limit exclusive.</summary>
    public int Next(int limit) => (int)(Next() * limit);

    /// <summary>From one number inclusive to another exclusive.</summary>
    public double Between(double low, double high) => low + ((high - low) * Next());

    /// <summary>Around 0 with a standard deviation of 1.</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());

    /// <summary>Around 1, never below 0, spread as counts of people are.</summary>
    public double Spread(double deviation) => Math.Exp(deviation * Normal());

    /// <summary>True as often as the share says.</summary>
    public bool Happens(double share) => Next() < share;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    /// <summary>The position of one of several, each as likely as its weight says.</summary>
    public int PickWeighted(IReadOnlyList<double> weights)
    {
        var rest = Next() * weights.Sum();
        for (var i = 0; i < weights.Count; i++)
        {
            rest -= weights[i];
            if (rest < 0) return i;
        }

        return weights.Count - 1;
    }
}
