using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>How much of an upload was unpacked and recognised.</summary>
internal static class PreparedShare
{
    // What a zip holds is known only once it is unpacked: its own bytes stand for both halves of the work.
    private const double ShareOfUnpacking = 0.5;

    /// <summary>A share of the uploaded bytes, 0 to 1, that never falls.</summary>
    /// <param name="state">The import.</param>
    /// <param name="file">The file that is being looked at.</param>
    /// <param name="share">Share of that file, 0 to 1: of the unpacking where it is a zip.</param>
    public static double Of(ImportState state, int file, double share)
    {
        var uploaded = state.Files.Where(f => f.From is null).Sum(f => f.Bytes);
        var done = state.Files.Select((f, i) => f.From is null ? Done(state, f, i) : 0).Sum();
        var underWay = state.Files[file].From is { } zip
            ? share * state.Files[file].Bytes * BytesPerByteHeld(state, zip)
            : share * state.Files[file].Bytes * ShareOfUnpacking;
        return uploaded == 0 ? 0 : Math.Min(1, (done + underWay) / uploaded);
    }

    private static double Done(ImportState state, ImportFile file, int position)
    {
        if (!file.IsArchive) return IsKnown(file) ? file.Bytes : 0;
        var known = state.Files.Where(f => f.From == position && IsKnown(f)).Sum(f => f.Bytes);
        return (file.Bytes * ShareOfUnpacking) + (known * BytesPerByteHeld(state, position));
    }

    private static double BytesPerByteHeld(ImportState state, int zip)
    {
        var held = state.Files.Where(f => f.From == zip).Sum(f => f.Bytes);
        return held == 0 ? 0 : (1 - ShareOfUnpacking) * state.Files[zip].Bytes / held;
    }

    private static bool IsKnown(ImportFile file) => file.Format is not null || file.Problem is not null;
}
