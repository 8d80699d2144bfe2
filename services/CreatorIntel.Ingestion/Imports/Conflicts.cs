using JasperFx;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>Tells that another writer of a stream was faster.</summary>
internal static class Conflicts
{
    public static bool IsConflict(Exception exception) =>
        exception is ConcurrencyException or Marten.Exceptions.ExistingStreamIdCollisionException;
}
