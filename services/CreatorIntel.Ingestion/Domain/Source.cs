namespace CreatorIntel.Ingestion.Domain;

/// <summary>Where an observation came from.</summary>
/// <param name="ImportId">The import that brought it.</param>
/// <param name="File">Name of the file as uploaded: hostile input.</param>
/// <param name="FileHash">SHA-256 of the file's bytes, in lower-case hex.</param>
/// <param name="Row">Line where the row begins (1 is the first line), or position in a JSON array from 1.</param>
internal sealed record Source(string ImportId, string File, string FileHash, long Row);
