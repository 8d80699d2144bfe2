using System.Text;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.Uploads;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.Tests;

/// <summary>Uploads that never end: each is refused in words, as soon as it can be known, with one chunk in memory at most.</summary>
public sealed class UploadLimitTests
{
    private const long TwoGigabytes = 2_000_000_000;
    private const int Limit = 3 * 1024 * 1024;

    private static readonly Access Importing = new(new Dictionary<string, Role> { ["my"] = Role.Analyst }, Permission.Import, "my");

    private readonly RecordedUpload _ingestion = new();

    private Upload Upload => new(
        _ingestion, Importing, Options.Create(new UploadSettings { MaxBytes = Limit, MaxFiles = 2 }),
        NullLogger<Upload>.Instance);

    [Fact]
    public async Task A_body_that_says_it_is_too_large_is_refused_before_it_is_read()
    {
        var body = new EndlessFile();

        var problem = await RefusedAsync(body, TwoGigabytes);

        (problem.Status, problem.Detail).ShouldBe((413, "An upload may hold 3,145,728 bytes."));
        body.BytesRead.ShouldBe(0);
        _ingestion.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_size_is_refused_at_the_limit_and_given_up()
    {
        var body = new EndlessFile();
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        var problem = await RefusedAsync(body, null);

        (problem.Status, problem.Hint).ShouldBe((413, "Import the files in several uploads: what was recorded before is recognised."));
        body.BytesRead.ShouldBeLessThan(Limit + (2 * 1024 * 1024));
        (GC.GetAllocatedBytesForCurrentThread() - allocated).ShouldBeLessThan(32 * 1024 * 1024);
        _ingestion.Calls.ShouldBe(["open", "chunk", "chunk", "chunk", "discard: The upload is too large. An upload may hold 3,145,728 bytes."]);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_given_up()
    {
        await Should.ThrowAsync<IOException>(() => ReceiveAsync(new EndlessFile { BreaksAt = 1_500_000 }, null));
        _ingestion.Calls.ShouldBe(["open", "chunk", "discard: The upload was broken off. Import the files again."]);
    }

    private async Task<ProblemException> RefusedAsync(Stream body, long? length) =>
        await Should.ThrowAsync<ProblemException>(() => ReceiveAsync(body, length));

    private Task<ImportReport> ReceiveAsync(Stream body, long? length)
    {
        var context = new DefaultHttpContext();
        context.Request.ContentType = "multipart/form-data; boundary=edge";
        context.Request.ContentLength = length;
        context.Request.Body = body;
        return Upload.ReceiveAsync(context.Request, TestContext.Current.CancellationToken);
    }

    /// <summary>A form with one file that has no end.</summary>
    private sealed class EndlessFile : Stream
    {
        private readonly byte[] _beginning =
            Encoding.ASCII.GetBytes("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"endless.csv\"\r\n\r\n");

        public long BytesRead { get; private set; }

        public long BreaksAt { get; init; } = long.MaxValue;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (BytesRead >= BreaksAt) throw new IOException("The connection was lost.");
            var length = BytesRead < _beginning.Length ? Math.Min(buffer.Length, _beginning.Length - (int)BytesRead) : buffer.Length;
            if (BytesRead < _beginning.Length) _beginning.AsMemory((int)BytesRead, length).CopyTo(buffer);
            else buffer.Span.Fill((byte)'x');
            BytesRead += length;
            return new ValueTask<int>(length);
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

    /// <summary>Notes what is asked of Ingestion.</summary>
    private sealed class RecordedUpload : IngestionService.IngestionServiceClient
    {
        public List<string> Calls { get; } = [];

        public override AsyncUnaryCall<ImportReport> OpenImportAsync(
            OpenImportRequest request, Metadata headers = null!, DateTime? deadline = null, CancellationToken cancellationToken = default) =>
            Note("open", new ImportReport());

        public override AsyncUnaryCall<AddFileChunkReply> AddFileChunkAsync(
            AddFileChunkRequest request, Metadata headers = null!, DateTime? deadline = null, CancellationToken cancellationToken = default) =>
            Note("chunk", new AddFileChunkReply());

        public override AsyncUnaryCall<ImportReport> DiscardImportAsync(
            DiscardImportRequest request, Metadata headers = null!, DateTime? deadline = null, CancellationToken cancellationToken = default) =>
            Note($"discard: {request.Problem}", new ImportReport());

        private AsyncUnaryCall<T> Note<T>(string call, T reply)
        {
            Calls.Add(call);
            return new AsyncUnaryCall<T>(Task.FromResult(reply), Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });
        }
    }
}
