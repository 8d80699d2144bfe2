namespace CreatorIntel.Contracts.Messages;

/// <summary>An import has come further, or ended: Ingestion tells how far.</summary>
/// <param name="Workspace">The workspace it writes to.</param>
/// <param name="ImportId">The import.</param>
public sealed record ImportProgressed(string Workspace, string ImportId);

/// <summary>The figures of an account may have changed.</summary>
/// <param name="Account">The account.</param>
/// <param name="DataVersion">Grows with every change of the account's observations.</param>
public sealed record MetricsChanged(AccountKey Account, long DataVersion);

/// <summary>The account's value, its scenarios or its target changed.</summary>
/// <param name="Account">The account.</param>
/// <param name="ValuationVersion">Grows with every change.</param>
public sealed record ValuationChanged(AccountKey Account, long ValuationVersion);

/// <summary>Advice on an account was drawn anew.</summary>
/// <param name="Account">The account.</param>
/// <param name="InsightVersion">Grows with every change.</param>
public sealed record InsightGenerated(AccountKey Account, long InsightVersion);

/// <summary>A set of assumptions of a workspace was created, changed, renamed or retired.</summary>
/// <param name="Workspace">The workspace that owns it.</param>
/// <param name="SetId">The set.</param>
/// <param name="AssumptionsVersion">Grows with every change.</param>
public sealed record AssumptionsChanged(string Workspace, string SetId, long AssumptionsVersion);

/// <summary>What is known of a workspace's shop changed.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="ShopVersion">Grows with every change.</param>
public sealed record ShopChanged(string Workspace, long ShopVersion);

/// <summary>A connection to a platform has come further, paused, failed or ended: Ingestion tells how it stands.</summary>
/// <param name="Workspace">The workspace it writes to.</param>
/// <param name="ConnectionId">The connection.</param>
public sealed record ConnectionChanged(string Workspace, string ConnectionId);
