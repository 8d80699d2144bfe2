using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using Google.Protobuf;
using Grpc.Core;

namespace CreatorIntel.Ingestion;

/// <summary>Uploads, reports and the ledger over gRPC.</summary>
internal sealed class IngestionGrpc(
    ImportDesk desk, ImportReports reports, LedgerReader ledger, LedgerSources sources, LedgerRebuilding rebuilding, Customers customers,
    AudienceReader audience)
    : IngestionService.IngestionServiceBase
{
    public override async Task<ImportReport> OpenImport(OpenImportRequest request, ServerCallContext context)
    {
        var defaults = new ImportDefaults(
            Given(request.Platform)?.ToLowerInvariant(), AccountNames.IdOf(request.Account), Given(request.Account), Given(request.TimeZone), request.Synthetic,
            EndDateOf(request.EndDate));
        await desk.OpenAsync(request.ImportId, request.Workspace, defaults, context.CancellationToken);
        return await ReadAsync(request.ImportId, request.Workspace, context);
    }

    public override async Task<AddFileChunkReply> AddFileChunk(AddFileChunkRequest request, ServerCallContext context)
    {
        await desk.AddAsync(
            request.ImportId, request.Workspace, request.File, request.FileName, request.Chunk, request.Content.Memory,
            context.CancellationToken);
        return new AddFileChunkReply();
    }

    public override async Task<ImportReport> StartImport(StartImportRequest request, ServerCallContext context)
    {
        await desk.StartAsync(request.ImportId, request.Workspace, context.CancellationToken);
        return await ReadAsync(request.ImportId, request.Workspace, context);
    }

    public override async Task<ImportReport> DiscardImport(DiscardImportRequest request, ServerCallContext context)
    {
        await desk.DiscardAsync(request.ImportId, request.Workspace, request.Problem, context.CancellationToken);
        return await ReadAsync(request.ImportId, request.Workspace, context);
    }

    public override async Task<ImportReport> RetryImport(RetryImportRequest request, ServerCallContext context)
    {
        await desk.RetryAsync(request.ImportId, request.Workspace, context.CancellationToken);
        return await ReadAsync(request.ImportId, request.Workspace, context);
    }

    public override Task<ImportReport> GetImport(GetImportRequest request, ServerCallContext context) =>
        reports.ReadAsync(
            request.ImportId, request.Workspace, request.SkipRejections, request.TakeRejections, context.CancellationToken);

    public override async Task<ListImportsReply> ListImports(ListImportsRequest request, ServerCallContext context) =>
        new() { Imports = { await reports.NewestAsync(request.Workspace, context.CancellationToken) } };

    public override async Task Replay(
        ReplayRequest request, IServerStreamWriter<ReplayedMessage> responseStream, ServerCallContext context)
    {
        await rebuilding.WaitUntilCurrentAsync(context.CancellationToken);
        IAsyncEnumerable<object> messages = request.What == Replayed.Shop
            ? ledger.ShopMessagesAsync(context.CancellationToken)
            : ledger.MessagesAsync(context.CancellationToken);
        await foreach (var message in messages)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(message, message.GetType(), EventStore.Json);
            var replayed = new ReplayedMessage { Type = message.GetType().Name, Json = UnsafeByteOperations.UnsafeWrap(json) };
            await responseStream.WriteAsync(replayed, context.CancellationToken);
        }
    }

    public override Task<GetSourcesReply> GetSources(GetSourcesRequest request, ServerCallContext context) =>
        request.Sequences.Count <= LedgerSources.Most
            ? sources.ReadAsync(request.Workspace, request.Sequences.ToHashSet(), context.CancellationToken)
            : throw new RpcException(new Status(
                StatusCode.InvalidArgument, $"At most {LedgerSources.Most} observations can be asked for at once."));

    public override Task<GetAudienceReply> GetAudience(GetAudienceRequest request, ServerCallContext context) =>
        AccountKey.TryParse(request.AccountId, out var account)
            ? audience.ReadAsync(account, request.AsOf?.ToDateTimeOffset(), context.CancellationToken)
            : throw new RpcException(new Status(StatusCode.InvalidArgument, $"'{request.AccountId}' is not the id of an account."));

    public override Task<RebuildLedgerReply> RebuildLedger(RebuildLedgerRequest request, ServerCallContext context) =>
        rebuilding.RunAsync(context.CancellationToken);

    public override Task<CustomerReply> GetCustomer(GetCustomerRequest request, ServerCallContext context) =>
        customers.ReadAsync(request.Workspace, request.Shop, request.Id, context.CancellationToken);

    public override async Task<ErasePersonalDataReply> ErasePersonalData(
        ErasePersonalDataRequest request, ServerCallContext context) =>
        new() { Erased = await customers.EraseAsync(request.Workspace, context.CancellationToken) };

    private Task<ImportReport> ReadAsync(string importId, string workspace, ServerCallContext context) =>
        reports.ReadAsync(importId, workspace, 0, 0, context.CancellationToken);

    private static DateOnly? EndDateOf(string text) =>
        text.Length == 0 ? null
        : IsoDay.TryParse(text, out var day) ? day
        : throw new RpcException(new Status(
            StatusCode.InvalidArgument, $"'{text}' is not the last day of an export. Give a day such as 2026-03-31 (endDate)."));

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
