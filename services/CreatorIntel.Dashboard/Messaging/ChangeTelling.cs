using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.ReadModels;
using CreatorIntel.ServiceDefaults.Telemetry;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Marten;

namespace CreatorIntel.Dashboard.Messaging;

/// <summary>Tells the change feed.</summary>
internal static class ChangeTelling
{
    public static void TellOf(this IDocumentSession session, string kind, AccountKey account, DateTimeOffset now) =>
        Tell(session, new ChangeNotice(account.Workspace, kind, account.ToString(), null, now));

    public static void TellOf(this IDocumentSession session, string workspace, ImportNotice import, DateTimeOffset now) =>
        Tell(session, new ChangeNotice(workspace, "import", null, import, now));

    public static void TellOf(this IDocumentSession session, string workspace, string kind, DateTimeOffset now) =>
        Tell(session, new ChangeNotice(workspace, kind, null, null, now));

    private static void Tell(IDocumentSession session, ChangeNotice notice) =>
        ChangeFeed.Append(session, new Change
        {
            Workspace = notice.Workspace,
            Kind = notice.Kind,
            AccountId = notice.Account ?? "",
            Json = ByteString.CopyFrom(JsonSerializer.SerializeToUtf8Bytes(notice, PageJson.Options)),
            At = notice.At.ToTimestamp(),
            TraceParent = TraceParent.Current ?? "",
        });
}
