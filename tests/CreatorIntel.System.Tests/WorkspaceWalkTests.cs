using System.Collections;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using FormulaSet = CreatorIntel.Contracts.Figures.FormulaSet;
using PageJson = CreatorIntel.Contracts.Pages.PageJson;
using PostPage = CreatorIntel.Contracts.Pages.PostPage;

namespace CreatorIntel.System.Tests;

/// <summary>
/// Walks every gRPC method of every service: asked for one workspace, none tells or changes anything of another, even
/// where ids of that other one are named.
/// </summary>
public sealed class WorkspaceWalkTests(RunningSystem system)
{
    private const string Mine = "my";
    private const string Theirs = "walk-theirs";
    private const string Marker = "Quokka";
    private const string Name = "walk-isolation";
    private const string Set = "walk-isolation";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly (string Service, FileDescriptor File)[] Services =
    [
        ("ingestion", IngestionReflection.Descriptor), ("ingestion", ColumnNamesReflection.Descriptor), ("ingestion", ConnectionsReflection.Descriptor),
        ("metrics", MetricsReflection.Descriptor), ("valuation", ValuationReflection.Descriptor), ("insights", InsightsReflection.Descriptor),
        ("dashboard", DashboardReflection.Descriptor),
    ];

    /// <summary>What is asked of no workspace: what is built in, what a platform signs, and what one service asks of another about all.</summary>
    private static readonly string[] OfNoWorkspace =
    [
        "ConnectionsService.ListSources", "IngestionService.RebuildLedger", "IngestionService.Replay", "MetricsService.ListFormulas",
        "MetricsService.Rebuild", "ValuationService.ListAssumptions", "ValuationService.ListFormulas", "ValuationService.RebuildShop", "WebhooksService.ReceiveNotice",
        "WebhooksService.VerifySubscription",
    ];

    [Fact]
    public void Every_method_is_asked_of_a_workspace_but_those_that_belong_to_none() =>
        Methods().Where(method => !IsScoped(method.Method.InputType)).Select(method => NameOf(method.Method)).Order().ShouldBe(OfNoWorkspace);

    [Fact]
    public async Task Nothing_of_another_workspace_is_told_or_changed()
    {
        var ids = await SeedAsync();
        var before = await StateAsync(ids);

        var own = await WalkAsync(Mine, ids, method => method.Name.StartsWith("Get", StringComparison.Ordinal) || method.Name.StartsWith("List", StringComparison.Ordinal));
        foreach (var method in new[]
        {
            "IngestionService.GetImport", "IngestionService.ListImports", "IngestionService.GetSources", "ColumnNamesService.GetColumnNames",
            "MetricsService.ListPosts", "MetricsService.GetPost", "ValuationService.ListAssumptionSets", "ValuationService.GetAssumptionSet",
            "DashboardService.GetPosts", "DashboardService.GetPost",
        })
        {
            own.ShouldContain(method, "the walk would not notice what this tells");
        }

        (await WalkAsync(Theirs, ids, _ => true)).ShouldBeEmpty();
        (await StateAsync(ids)).ShouldBe(before);
    }

    private static IEnumerable<(string Service, MethodDescriptor Method)> Methods() => Services.SelectMany(
        service => service.File.Services.SelectMany(known => known.Methods).Select(method => (service.Service, method)));

    private static string NameOf(MethodDescriptor method) => $"{method.Service.Name}.{method.Name}";

    private static bool IsScoped(MessageDescriptor message) => message.Fields.InDeclarationOrder().Any(field =>
        field.Name is "workspace" or "workspaces" or "account_id" or "figure_id"
        || (field.FieldType == FieldType.Message && field.MessageType.File.Package == message.File.Package && IsScoped(field.MessageType)));

    /// <summary>The methods whose answers hold the marker.</summary>
    private async Task<IReadOnlyList<string>> WalkAsync(string workspace, Ids ids, Func<MethodDescriptor, bool> wanted)
    {
        var telling = new List<string>();
        foreach (var (service, method) in Methods().Where(method => IsScoped(method.Method.InputType) && wanted(method.Method)))
        {
            using var channel = system.Channel(service);
            var answer = await AskAsync(channel.CreateCallInvoker(), method, Fill(method.InputType, workspace, ids).ToByteArray());
            if (answer.Contains(Marker, StringComparison.Ordinal)) telling.Add(NameOf(method));
        }

        return telling;
    }

    private static async Task<string> AskAsync(CallInvoker invoker, MethodDescriptor method, byte[] request)
    {
        var bytes = Marshallers.Create<byte[]>(value => value, value => value);
        var type = method.IsServerStreaming ? MethodType.ServerStreaming : MethodType.Unary;
        var called = new Method<byte[], byte[]>(type, method.Service.FullName, method.Name, bytes, bytes);
        var heard = new StringBuilder();
        try
        {
            if (!method.IsServerStreaming)
                return Encoding.UTF8.GetString(await invoker.AsyncUnaryCall(called, null, new CallOptions(deadline: DateTime.UtcNow + Limit), request));

            // A feed has no end: two seconds of it are heard.
            using var stream = invoker.AsyncServerStreamingCall(called, null, new CallOptions(deadline: DateTime.UtcNow.AddSeconds(2)), request);
            while (await stream.ResponseStream.MoveNext(CancellationToken.None)) heard.Append(Encoding.UTF8.GetString(stream.ResponseStream.Current));
        }
        catch (RpcException)
        {
            // A refusal tells nothing; what was heard before it counts.
        }

        return heard.ToString();
    }

    private static IMessage Fill(MessageDescriptor type, string workspace, Ids ids)
    {
        var message = type.Parser.ParseFrom(ByteString.Empty);
        foreach (var field in type.Fields.InDeclarationOrder())
        {
            if (field.IsRepeated && !field.IsMap && field.Accessor.GetValue(message) is IList list) FillList(list, field.Name, workspace, ids);
            else if (field.FieldType == FieldType.String && TextFor(field.Name, workspace, ids) is { } text) field.Accessor.SetValue(message, text);
            else if (field.FieldType == FieldType.Message && !field.IsMap && field.MessageType.File.Package == type.File.Package)
                field.Accessor.SetValue(message, Fill(field.MessageType, workspace, ids));
        }

        return message;
    }

    private static void FillList(IList list, string name, string workspace, Ids ids)
    {
        if (name == "workspaces") list.Add(workspace);
        else if (name == "sequences") foreach (var sequence in ids.Sequences) list.Add(sequence);
    }

    private static string? TextFor(string name, string workspace, Ids ids) => name switch
    {
        "workspace" => workspace,
        "account_id" => $"{workspace}~instagram~{Name}",
        "figure_id" => new FigureId(
            $"{workspace}~instagram~{Name}", "posts.count", 1, FormulaSet.Calendar, "", DateTimeOffset.UtcNow, "", "", "", Given.Nothing).ToString(),
        "import_id" => ids.Import,
        "connection_id" => $"{Mine}~0197f2a0000070008000000000000001",
        "post_id" => ids.Post,
        "id" or "left" or "right" => Set,
        "shop" => "csv",
        "kind" => "tiktok",
        _ => null,
    };

    /// <summary>Things of a workspace that hold the marker.</summary>
    private async Task<Ids> SeedAsync()
    {
        const string post = "walk-isolation-1";
        var posts = Encoding.UTF8.GetBytes(
            "post_id,caption,media_type,timestamp,impressions,reach,likes,comments,shares,saves\n"
            + $"{post},{Marker} on the beach,IMAGE,2025-03-05T20:15:00Z,500,400,100,10,1,5\n");
        using var names = await system.Web.PutAsJsonAsync(
            $"/api/v1/workspaces/{Mine}/column-names",
            new { format = "Day02 account metrics CSV", names = new[] { new { name = $"{Marker} followers", field = "followers" } } });
        names.EnsureSuccessStatusCode();
        using var set = await system.Web.PostAsJsonAsync("/api/v1/assumption-sets", new { id = Set, name = $"{Marker} set" });
        set.EnsureSuccessStatusCode();
        var report = await system.Web.ImportAsync([($"{Marker}.csv", posts)], Name);
        await system.Web.OverviewWhenAsync($"{Mine}~instagram~{Name}", page => page.Cards.Posts.Current.Value == 1);
        var seen = await system.Web.GetFromJsonAsync<PostPage>($"/api/v1/accounts/{Mine}~instagram~{Name}/posts/{post}", PageJson.Options);
        return new Ids(report.Id, post, [.. seen!.Observations.Select(observation => observation.Sequence)]);
    }

    private async Task<string> StateAsync(Ids ids)
    {
        var import = await system.Web.GetFromJsonAsync<JsonElement>($"/api/v1/imports/{ids.Import}");
        var set = await system.Web.GetFromJsonAsync<JsonElement>($"/api/v1/assumption-sets/{Set}");
        var names = await system.Web.GetFromJsonAsync<JsonElement>($"/api/v1/workspaces/{Mine}/column-names");
        var preferences = await system.Web.GetFromJsonAsync<JsonElement>($"/api/v1/workspaces/{Mine}/preferences");
        return $"{import}{set}{names}{preferences}";
    }

    private sealed record Ids(string Import, string Post, IReadOnlyList<long> Sequences);
}
