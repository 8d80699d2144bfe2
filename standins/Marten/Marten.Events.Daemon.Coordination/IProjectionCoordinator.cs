namespace Marten.Events.Daemon.Coordination;

/// <summary>Decides which shards run on this node.</summary>
public interface IProjectionCoordinator : JasperFx.Events.Daemon.IProjectionCoordinator;
