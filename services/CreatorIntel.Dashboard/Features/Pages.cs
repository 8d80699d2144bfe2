using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using Google.Protobuf;
using Grpc.Core;
using Marten;
using Microsoft.Extensions.Caching.Memory;

namespace CreatorIntel.Dashboard.Features;

/// <summary>
/// Pages by question and version: a page is composed once for as long as nothing that it shows changes, however many
/// ask for it at the same time.
/// </summary>
internal sealed class Pages(IDocumentStore store) : IDisposable
{
    private const int CachedBytes = 64 * 1024 * 1024;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = CachedBytes });
    private readonly ConcurrentDictionary<string, Lazy<Task<PageReply>>> _underWay = new();

    /// <summary>The page of a question; without its content where the caller has this version of it already.</summary>
    /// <param name="name">Which page.</param>
    /// <param name="question">Whose accounts and versions.</param>
    /// <param name="request">Everything that the page depends on beside the versions.</param>
    /// <param name="compose">Makes it.</param>
    /// <param name="context">The call.</param>
    public Task<PageReply> GetAsync(
        string name, PageQuestion question, IMessage request, Func<CancellationToken, Task<object>> compose, ServerCallContext context)
    {
        var version = VersionOf(name, question, request);
        return GetAsync(version, () => SerializeAsync(compose, version), context);
    }

    /// <summary>
    /// The same of a page that opens first, everything recorded and no filter, which is also kept in the database: it
    /// answers while the services that compute it are down.
    /// </summary>
    public Task<PageReply> GetKeptAsync(
        string name, PageQuestion question, Func<CancellationToken, Task<object>> compose, ServerCallContext context)
    {
        var version = VersionOf(name, question, question.Query);
        return IsFirstPage(question.Query)
            ? GetAsync(version, () => KeepAsync(name, question, version, compose), context)
            : GetAsync(version, () => SerializeAsync(compose, version), context);
    }

    public void Dispose() => _cache.Dispose();

    private async Task<PageReply> GetAsync(string version, Func<Task<PageReply>> compose, ServerCallContext context)
    {
        if (context.RequestHeaders.GetValue("if-none-match") == version) return new PageReply { Version = version };
        if (_cache.TryGetValue(version, out PageReply? cached)) return cached!;

        var composing = _underWay.GetOrAdd(version, _ => new(compose));
        try
        {
            var reply = await composing.Value.WaitAsync(context.CancellationToken);
            _cache.Set(version, reply, new MemoryCacheEntryOptions { Size = reply.Json.Length });
            return reply;
        }
        finally
        {
            if (composing.Value.IsCompleted) _underWay.TryRemove(version, out _);
        }
    }

    private async Task<PageReply> KeepAsync(
        string name, PageQuestion question, string version, Func<CancellationToken, Task<object>> compose)
    {
        var query = question.Query;
        var id = $"{name}/{query.AccountId}/{query.Formulas}/{query.AssumptionSet}";
        await using var session = store.OpenSession(question.Workspace);
        if (await session.LoadAsync<KeptPage>(id) is { } kept && kept.Version == version)
            return new PageReply { Json = ByteString.CopyFromUtf8(kept.Json), Version = version };

        var reply = await SerializeAsync(compose, version);
        session.Store(new KeptPage(id, version, reply.Json.ToStringUtf8()));
        await session.SaveChangesAsync();
        return reply;
    }

    private static async Task<PageReply> SerializeAsync(Func<CancellationToken, Task<object>> compose, string version)
    {
        // Not cancelled with one caller: others may wait for the same page.
        var page = await compose(CancellationToken.None);
        return new PageReply { Json = UnsafeByteOperations.UnsafeWrap(JsonSerializer.SerializeToUtf8Bytes(page, PageJson.Options)), Version = version };
    }

    private static string VersionOf(string name, PageQuestion question, IMessage request)
    {
        var asked = Convert.ToHexString(SHA256.HashData([.. question.Query.ToByteArray(), .. request.ToByteArray()]).AsSpan(0, 12));
        return $"{name}-{question.Versions}-{asked}";
    }

    private static bool IsFirstPage(FigureQuery query) =>
        query.AsOf is null && query.From.Length == 0 && query.To.Length == 0 && query.ContentType.Length == 0 && query.Goal is null;
}
