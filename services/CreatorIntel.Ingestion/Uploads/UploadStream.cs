namespace CreatorIntel.Ingestion.Uploads;

/// <summary>An uploaded file as a stream that holds one chunk at a time, wherever in the file it is read.</summary>
internal sealed class UploadStream : Stream
{
    private readonly UploadStore _uploads;
    private readonly string _importId;
    private readonly int _file;

    // Where each chunk begins, and behind them where the last one ends.
    private readonly long[] _begins;
    private byte[] _chunk = [];
    private int _held = -1;

    private UploadStream(UploadStore uploads, string importId, int file, long[] begins)
    {
        (_uploads, _importId, _file, _begins) = (uploads, importId, file, begins);
    }

    /// <summary>Opens a file of an upload.</summary>
    public static async Task<UploadStream> OpenAsync(
        UploadStore uploads, string importId, int file, CancellationToken cancellationToken)
    {
        var lengths = await uploads.ChunkLengthsAsync(importId, file, cancellationToken);
        var begins = new long[lengths.Count + 1];
        for (var chunk = 0; chunk < lengths.Count; chunk++) begins[chunk + 1] = begins[chunk] + lengths[chunk];
        return new UploadStream(uploads, importId, file, begins);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _begins[^1];

    public override long Position { get; set; }

    /// <summary>
    /// Bytes that may still be read, for what a hostile file could make endless; beyond them reading fails with an
    /// <see cref="InvalidDataException"/>.
    /// </summary>
    public long Allowance { get; set; } = long.MaxValue;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= Length || buffer.IsEmpty) return 0;
        var chunk = ChunkAt(Position);
        if (chunk != _held) Hold(chunk, await _uploads.ReadAsync(_importId, _file, chunk, cancellationToken));
        return Take(buffer.Span);
    }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.IsEmpty) return 0;
        var chunk = ChunkAt(Position);
        if (chunk != _held) Hold(chunk, _uploads.Read(_importId, _file, chunk));
        return Take(buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        var from = origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => Position, _ => Length };
        if (from + offset < 0) throw new IOException("There is nothing before the beginning of a file.");
        return Position = from + offset;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Hold(int chunk, byte[]? content)
    {
        _chunk = content ?? throw new EndOfStreamException("The bytes of an upload were removed while it was read.");
        _held = chunk;
    }

    private int Take(Span<byte> buffer)
    {
        var rest = _chunk.AsSpan((int)(Position - _begins[_held]));
        var length = Math.Min(buffer.Length, rest.Length);
        if ((Allowance -= length) < 0) throw new InvalidDataException("More would have to be read than is allowed.");
        rest[..length].CopyTo(buffer);
        Position += length;
        return length;
    }

    private int ChunkAt(long position)
    {
        var chunk = Array.BinarySearch(_begins, position);
        if (chunk < 0) return ~chunk - 1;
        while (_begins[chunk + 1] == position) chunk++;
        return chunk;
    }
}
