using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>An answer: its data, or why there is none.</summary>
/// <param name="Body">The body.</param>
/// <param name="Miss">Why there is no data; null: there is.</param>
/// <param name="Message">The platform's words where there is none.</param>
internal sealed record GraphAnswer(JsonElement Body, GraphMiss? Miss, string Message);

/// <summary>One page of a sync in the making: its calls, and what they brought.</summary>
internal sealed class GraphSync(SyncRequest request, GraphLogin login, ISourceCalls calls, GraphCursor start)
{
    private GraphCursor? _reached;
    private readonly List<RowOutcome> _rows = [];
    private readonly List<string> _refusals = [];
    private readonly List<string> _measured = [];

    /// <summary>What is asked for.</summary>
    public SyncRequest Request => request;

    /// <summary>The account in a path.</summary>
    public string Node => login.NodeOf(request.Account.NativeId);

    /// <summary>Where to go on with all that was noted so far.</summary>
    public GraphCursor Reached
    {
        get => _reached ?? start;
        set => _reached = value;
    }

    /// <summary>Share of the step that is done, 0 to 1.</summary>
    public double Share { get; set; }

    /// <summary>How long to wait before the next call; null: not at all.</summary>
    public TimeSpan? Pause { get; private set; }

    /// <summary>True when something was noted that is worth a page of its own.</summary>
    public bool HasNews => _rows.Count + _refusals.Count + _measured.Count > 0 || _reached is not null;

    public IReadOnlyList<RowOutcome> Rows => _rows;

    public IReadOnlyList<string> Refusals => _refusals;

    public IReadOnlyList<string> Measured => _measured;

    /// <summary>Asks for data.</summary>
    /// <param name="path">Path without the version.</param>
    /// <param name="query">Names and values of the query.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="SourceException">The sync cannot go on now.</exception>
    public async Task<GraphAnswer> GetAsync(
        string path, IEnumerable<(string Name, string Value)> query, CancellationToken cancellationToken)
    {
        var (answer, usage) = await GraphCall.SendAsync(calls, path, query, cancellationToken);
        if (usage.Percent >= GraphUsage.StopAt) PauseFor(usage.Wait);
        return answer;
    }

    /// <summary>Notes that no call is to be made for a while.</summary>
    /// <param name="wait">As the platform says; null: it does not.</param>
    public void PauseFor(TimeSpan? wait) => Pause = wait ?? GraphUsage.DefaultWait;

    /// <summary>Where data of a path came from.</summary>
    public Source From(string path) => Source.Of(new ApiCall(request.ConnectionId, login.Name, $"GET /{path}"));

    /// <summary>Reads texts of an answer, and says of faulty ones where they are.</summary>
    public CellReader ReaderOf(string path, long position) =>
        new(new ImportContext("", $"GET /{path}", "", request.Account, request.TimeZone), position);

    public void Add(RowOutcome row) => _rows.Add(row);

    /// <summary>Notes that a post was asked for in full.</summary>
    public void NoteMeasured(string postId) => _measured.Add(postId);

    public bool IsRefused(string key) => request.Refusals.Contains(key) || _refusals.Contains(key);

    /// <summary>What was refused for good, in this page too.</summary>
    public IEnumerable<string> AllRefusals => request.Refusals.Concat(_refusals);

    /// <summary>Notes that something was refused for good.</summary>
    public void Refuse(string key)
    {
        if (!IsRefused(key)) _refusals.Add(key);
    }
}
