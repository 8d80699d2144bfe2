namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Compares what was recorded of each window first with what was recorded of it last (A19). Takes the observations window
/// by window; within one in order of recording.
/// </summary>
/// <param name="kind">What the windows are.</param>
/// <param name="metrics">Names of the metrics, in the order of the values.</param>
internal sealed class RestatementFold(WindowKind kind, IReadOnlyList<string> metrics)
{
    private readonly RecordedValue?[] _first = new RecordedValue?[metrics.Count];
    private readonly RecordedValue[] _settled = new RecordedValue[metrics.Count];
    private readonly long[] _windows = new long[metrics.Count];
    private readonly List<RestatedWindow> _restated = [];
    private (string Subject, DateTimeOffset? ObservedAt)? _window;

    /// <summary>Adds an observation.</summary>
    /// <param name="subject">The ISO day, or the id of the post.</param>
    /// <param name="observedAt">The instant that a post's totals speak of; null for days.</param>
    /// <param name="recordedAt">When it was recorded.</param>
    /// <param name="values">One for each metric; NaN where it was not given.</param>
    public void Add(string subject, DateTimeOffset? observedAt, DateTimeOffset recordedAt, ReadOnlySpan<double> values)
    {
        if (_window != (subject, observedAt)) Close();
        _window = (subject, observedAt);
        for (var metric = 0; metric < values.Length; metric++)
        {
            if (double.IsNaN(values[metric])) continue;
            _settled[metric] = new(values[metric], recordedAt);
            _first[metric] ??= _settled[metric];
        }
    }

    /// <summary>What was found; nothing can be added after.</summary>
    public Restatements Result()
    {
        Close();
        return new(kind, metrics, _windows, _restated);
    }

    private void Close()
    {
        if (_window is not { } window) return;
        for (var metric = 0; metric < _first.Length; metric++)
        {
            if (_first[metric] is not { } first) continue;
            _windows[metric]++;
            if (first.Value != _settled[metric].Value)
                _restated.Add(new(kind, metrics[metric], window.Subject, window.ObservedAt, first, _settled[metric]));
            _first[metric] = null;
        }

        _window = null;
    }
}

/// <summary>Windows of one kind.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Metrics">Names of the metrics.</param>
/// <param name="Windows">Windows that each metric was measured in.</param>
/// <param name="Restated">Those whose settled value is not the first.</param>
internal sealed record Restatements(
    WindowKind Kind, IReadOnlyList<string> Metrics, IReadOnlyList<long> Windows, IReadOnlyList<RestatedWindow> Restated)
{
    public static Restatements None(WindowKind kind, IReadOnlyList<string> metrics) => new(kind, metrics, new long[metrics.Count], []);
}
