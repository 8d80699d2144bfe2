namespace CreatorIntel.Ingestion.Domain;

/// <summary>Names of the streams; a workspace is a tenant, so it is no part of them.</summary>
internal static class StreamIds
{
    private const string Account = "account";
    private const string Post = "post";
    private const string Import = "import";
    private const string Connection = "connection";
    private const string ColumnNames = "column-names";

    /// <summary>The stream of an account.</summary>
    public static string OfAccount(string platform, string nativeId) => $"{Account}/{platform}/{nativeId}";

    /// <summary>The stream of a post.</summary>
    public static string OfPost(string platform, string postId) => $"{Post}/{platform}/{postId}";

    /// <summary>The stream of an import.</summary>
    public static string OfImport(string importId) => $"{Import}/{importId}";

    /// <summary>The stream of a connection.</summary>
    public static string OfConnection(string connectionId) => $"{Connection}/{connectionId}";

    /// <summary>The stream of what a workspace's files call columns.</summary>
    public static string OfColumnNames(string workspace) => $"{ColumnNames}/{workspace}";

    /// <summary>The platform and native id of an account's or a post's stream.</summary>
    /// <exception cref="FormatException">The text names no such stream.</exception>
    public static (string Platform, string NativeId) Parse(string streamId)
    {
        var parts = streamId.Split('/');
        return parts is [Account or Post, { Length: > 0 }, { Length: > 0 }]
            ? (parts[1], parts[2])
            : throw new FormatException($"'{streamId}' is neither the stream of an account nor of a post.");
    }

    /// <summary>True for the stream of an import.</summary>
    public static bool IsImport(string streamId) => streamId.StartsWith($"{Import}/", StringComparison.Ordinal);

    /// <summary>True for the stream of a connection.</summary>
    public static bool IsConnection(string streamId) => streamId.StartsWith($"{Connection}/", StringComparison.Ordinal);

    /// <summary>The connection of a connection's stream.</summary>
    public static string ConnectionOf(string streamId) => streamId[(Connection.Length + 1)..];

    /// <summary>The import of an import's stream.</summary>
    public static string ImportOf(string streamId) => streamId[(Import.Length + 1)..];
}
