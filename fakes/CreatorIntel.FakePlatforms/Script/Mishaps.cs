namespace CreatorIntel.FakePlatforms.Script;

/// <summary>The mishaps to come, in their order: of those that match a request, the first happens.</summary>
internal sealed class Mishaps
{
    private readonly Lock _lock = new();
    private readonly List<Mishap> _mishaps = [];

    public void Add(params IEnumerable<Mishap> mishaps)
    {
        lock (_lock) _mishaps.AddRange(mishaps);
    }

    public void Clear()
    {
        lock (_lock) _mishaps.Clear();
    }

    /// <summary>The mishap of a request; null: it goes well.</summary>
    public Mishap? Take(HttpRequest request)
    {
        lock (_lock)
        {
            var index = _mishaps.FindIndex(mishap => mishap.Befalls(request));
            if (index < 0) return null;
            var mishap = _mishaps[index];
            if (mishap.Skip > 0)
            {
                _mishaps[index] = mishap with { Skip = mishap.Skip - 1 };
                return null;
            }

            if (mishap.Times > 1) _mishaps[index] = mishap with { Times = mishap.Times - 1 };
            else _mishaps.RemoveAt(index);
            return mishap;
        }
    }
}
