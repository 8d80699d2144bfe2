using System.Text;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>Files read as the service reads them.</summary>
internal static class Files
{
    public static readonly ImportDefaults NoDefaults = new(null, null, null, null, false);

    private const string AnyName = "upload.dat";

    public static Task<List<RowOutcome>> ReadAsync(string text, ImportDefaults? defaults = null, string file = AnyName) =>
        ReadAsync(Encoding.UTF8.GetBytes(text), defaults, file);

    public static async Task<List<RowOutcome>> ReadAsync(byte[] bytes, ImportDefaults? defaults = null, string file = AnyName)
    {
        var head = await HeadAsync(bytes, file);
        var format = FileFormats.Recognise(head).Format.ShouldNotBeNull();
        var context = ImportContext.Of("imp-1", head.File, "hash", defaults ?? NoDefaults);
        var outcomes = new List<RowOutcome>();
        await foreach (var outcome in format.ReadAsync(new Pieces(bytes), head, context, TestContext.Current.CancellationToken))
        {
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    public static async Task<Recognition> RecogniseAsync(byte[] bytes) => FileFormats.Recognise(await HeadAsync(bytes));

    public static Task<Recognition> RecogniseAsync(string text) => RecogniseAsync(Encoding.UTF8.GetBytes(text));

    public static PostRow Post(this RowOutcome outcome) => outcome.ShouldBeOfType<PostOutcome>().Row;

    public static AccountDayRow Day(this RowOutcome outcome) => outcome.ShouldBeOfType<AccountDayOutcome>().Row;

    public static RowRejection Rejection(this RowOutcome outcome) => outcome.ShouldBeOfType<RejectedOutcome>().Rejection;

    public static AudienceRow Audience(this RowOutcome outcome) => outcome.ShouldBeOfType<AudienceOutcome>().Row;

    private static Task<FileHead> HeadAsync(byte[] bytes, string file = AnyName) =>
        FileHead.ReadAsync(file, new Pieces(bytes), TestContext.Current.CancellationToken);

    /// <summary>A file that arrives in pieces of uneven length and cannot be read without waiting.</summary>
    private sealed class Pieces(byte[] bytes) : Stream
    {
        private int _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            var length = Math.Min(Math.Min(buffer.Length, bytes.Length - _position), 1 + (_position % 4099));
            bytes.AsMemory(_position, length).CopyTo(buffer);
            _position += length;
            return length;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
