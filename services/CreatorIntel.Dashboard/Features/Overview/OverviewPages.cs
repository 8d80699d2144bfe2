using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using Google.Protobuf;
using Grpc.Core;
using Marten;
using Microsoft.Extensions.Caching.Memory;

namespace CreatorIntel.Dashboard.Features.Overview;

/// <summary>
/// Overviews by question and version. The page that opens first, everything recorded and no filter, is also kept in
/// the database: it answers while other services are down.
/// </summary>
internal sealed class OverviewPages(AccountCards accounts, OverviewComposer composer, IDocumentStore store) : IDisposable
{
    private const int CachedBytes = 64 * 1024 * 1024;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = CachedBytes });
    private readonly ConcurrentDictionary<string, Lazy<Task<PageReply>>> _underWay = new();

    /// <summary>The page, composed anew only where something it shows has changed.</summary>
    /// <exception cref="RpcException">NotFound: no such account.</exception>
    public async Task<PageReply> GetAsync(AccountKey account, FigureQuery query, CancellationToken cancellationToken)
    {
        var row = await accounts.FindAsync(account, cancellationToken)
            ?? throw new RpcException(new Status(StatusCode.NotFound, $"There is no account '{account}'."));
        var question = Convert.ToHexString(SHA256.HashData(query.ToByteArray()).AsSpan(0, 8));
        var version = $"{row.Versions}-{question}";
        if (_cache.TryGetValue(version + account, out PageReply? cached)) return cached!;

        var composing = _underWay.GetOrAdd(version + account, _ => new(() => ComposeAsync(row, query, version)));
        try
        {
            return await composing.Value.WaitAsync(cancellationToken);
        }
        finally
        {
            if (composing.Value.IsCompleted) _underWay.TryRemove(version + account, out _);
        }
    }

    public void Dispose() => _cache.Dispose();

    private async Task<PageReply> ComposeAsync(AccountRow row, FigureQuery query, string version)
    {
        var kept = IsFirstPage(query);
        var account = AccountKey.Parse(row.Card.AccountId);
        await using var session = store.OpenSession(account.Workspace);
        var document = kept ? await session.LoadAsync<OverviewDocument>(DocumentId(query)) : null;
        if (document?.Version != version)
        {
            var page = await composer.ComposeAsync(row.Card, query, CancellationToken.None);
            document = new OverviewDocument(DocumentId(query), version, JsonSerializer.Serialize(page, PageJson.Options));
            if (kept)
            {
                session.Store(document);
                await session.SaveChangesAsync();
            }
        }

        var reply = new PageReply { Json = ByteString.CopyFromUtf8(document.Json), Version = version };
        _cache.Set(version + account, reply, new MemoryCacheEntryOptions { Size = reply.Json.Length });
        return reply;
    }

    private static bool IsFirstPage(FigureQuery query) =>
        query.AsOf is null && query.From.Length == 0 && query.To.Length == 0 && query.ContentType.Length == 0;

    private static string DocumentId(FigureQuery query) => $"{query.AccountId}/{query.FormulaSetOf()}";
}
