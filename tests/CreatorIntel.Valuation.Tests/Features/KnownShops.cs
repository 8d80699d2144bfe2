using System.Text.Json;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.EventStore;
using Google.Protobuf;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>Ingestion that has been told some things of shops.</summary>
internal sealed class KnownShops : V1.IngestionService.IngestionServiceClient
{
    public IReadOnlyList<ShopObserved> Told { get; set; } = [];

    public override AsyncServerStreamingCall<V1.ReplayedMessage> Replay(V1.ReplayRequest request, CallOptions options)
    {
        request.What.ShouldBe(V1.Replayed.Shop);
        return Streamed.Of([.. Told.Select(message => new V1.ReplayedMessage
        {
            Type = nameof(ShopObserved),
            Json = ByteString.CopyFrom(JsonSerializer.SerializeToUtf8Bytes(message, EventStore.Json)),
        })]);
    }
}

/// <summary>Answers that come in parts.</summary>
internal static class Streamed
{
    public static AsyncServerStreamingCall<T> Of<T>(IReadOnlyList<T> parts) => new(
        new Reader<T>(parts), Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });

    private sealed class Reader<T>(IReadOnlyList<T> parts) : IAsyncStreamReader<T>
    {
        private int _place = -1;

        public T Current => parts[_place];

        public Task<bool> MoveNext(CancellationToken cancellationToken) => Task.FromResult(++_place < parts.Count);
    }
}
