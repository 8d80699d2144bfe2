using System.Globalization;
using CreatorIntel.Valuation.Domain;
using Grpc.Core;

namespace CreatorIntel.Valuation.Features;

/// <summary>Refusals as callers get them.</summary>
internal static class Refusals
{
    public static RpcException ToException(Refusal refusal) => new(new Status(CodeOf(refusal.Reason), refusal.Message));

    public static RpcException NoSuchSet(string setId, long? version) => new(new Status(StatusCode.NotFound, version is null
        ? $"There is no set of assumptions '{setId}'."
        : string.Create(CultureInfo.InvariantCulture, $"There is no set of assumptions '{setId}' at version {version}.")));

    private static StatusCode CodeOf(RefusalReason reason) => reason switch
    {
        RefusalReason.Invalid => StatusCode.InvalidArgument,
        RefusalReason.NotFound => StatusCode.NotFound,
        RefusalReason.Exists => StatusCode.AlreadyExists,
        RefusalReason.Conflict => StatusCode.Aborted,
        _ => StatusCode.FailedPrecondition,
    };
}
