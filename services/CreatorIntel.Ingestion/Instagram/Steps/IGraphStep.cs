namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>One part of a sync, which may take many pages.</summary>
internal interface IGraphStep
{
    /// <summary>Its name in a cursor.</summary>
    string Name { get; }

    /// <summary>True when a sync has this part; the same throughout the sync.</summary>
    bool IsDue(Sync.SyncRequest request, GraphLogin login);

    /// <summary>Makes the next few calls.</summary>
    /// <returns>Where to go on; null: the step is complete.</returns>
    /// <exception cref="Sync.SourceException">The sync cannot go on now; what was noted before it counts.</exception>
    Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken);
}
