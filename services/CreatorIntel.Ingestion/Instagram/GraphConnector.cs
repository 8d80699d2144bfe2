using CreatorIntel.Ingestion.Instagram.Steps;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>The Instagram Graph API as pages of rows, by one of its two ways to sign in.</summary>
internal abstract class GraphConnector(GraphLogin login, TimeProvider clock) : ISourceConnector
{
    private static readonly IGraphStep[] Steps =
    [
        new ProfileStep(), new StoriesStep(), new ReachStep(), new MediaStep(), new NewFollowersStep(), new TotalsStep(),
        new AudienceStep(), new CompetitorsStep(),
    ];

    public string Kind => login.Kind;

    public string Name => login.Name;

    public string Needs => login.Needs;

    public Task<SourceIdentity> IdentifyAsync(ISourceCalls calls, CancellationToken cancellationToken) =>
        GraphIdentity.FindAsync(login, calls, cancellationToken);

    public async Task<SyncPage> FetchAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var at = GraphCursor.Parse(request.Cursor) is { } known && Steps.Any(step => step.Name == known.Step)
            ? known
            : GraphCursor.At(Steps[0].Name);
        if (at.NotBefore - clock.GetUtcNow() is { Ticks: > 0 } wait)
        {
            throw new SourceException(SourceFault.Throttled, "Instagram's limit of calls is nearly reached. The sync goes on by itself.")
            {
                Wait = wait,
            };
        }

        at = at with { NotBefore = null };
        var place = Array.FindIndex(Steps, step => step.Name == at.Step);
        var sync = new GraphSync(request, login, calls, at);
        var next = await RunAsync(Steps[place], sync, at, cancellationToken) ?? Following(place, request);
        if (sync.Pause is { } pause) next = next is null ? null : next with { NotBefore = clock.GetUtcNow() + pause };
        var progress = next is null ? 1 : next.Step == at.Step ? (place + sync.Share) / Steps.Length : (place + 1d) / Steps.Length;
        return new SyncPage(sync.Rows, next?.ToString(), progress, sync.Refusals) { Measured = sync.Measured };
    }

    /// <summary>
    /// Runs a step; what it noted before a fault is worth a page. The fault comes again with the next, and one that asks to
    /// wait is waited for before any call.
    /// </summary>
    private static async Task<GraphCursor?> RunAsync(IGraphStep step, GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        try
        {
            return await step.RunAsync(sync, at, cancellationToken);
        }
        catch (SourceException e) when (sync.HasNews)
        {
            if (e.Fault == SourceFault.Throttled) sync.PauseFor(e.Wait);
            return sync.Reached;
        }
    }

    private GraphCursor? Following(int place, SyncRequest request) =>
        Steps.Skip(place + 1).FirstOrDefault(step => step.IsDue(request, login)) is { } step ? GraphCursor.At(step.Name) : null;
}

/// <summary>Accounts that belong to a page, signed in by Facebook.</summary>
internal sealed class FacebookLoginConnector(TimeProvider clock) : GraphConnector(GraphLogin.Facebook, clock);
