using System.Globalization;

namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>
/// Stands for the file or the call that something came from. A file is one however often it is imported; the same call
/// at another time is another, because its answer may be.
/// </summary>
internal static class Origin
{
    /// <summary>The origin of an event, in 16 hexadecimal digits.</summary>
    public static string Of(IShopEvent said) =>
        (said.Source.Call is { } call
            ? new Fingerprint("call").Add(call.Connection).Add(call.Api).Add(call.Request).Add(said.RecordedAt)
            : new Fingerprint("file").Add(said.Source.FileHash))
        .Value().ToString("x16", CultureInfo.InvariantCulture);
}
