using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Assumptions that a question brings along and nobody saves.</summary>
internal static class UnsavedAssumptions
{
    /// <summary>As a set without a name.</summary>
    /// <exception cref="RpcException">InvalidArgument: they are not allowed.</exception>
    public static AssumptionSet Read(V1.Assumptions? sent)
    {
        var assumptions = AssumptionMapping.Read(sent);
        var problems = AssumptionProblems.Of(assumptions);
        return problems.Count == 0
            ? new AssumptionSet("", BuiltInSets.Unsaved, "", "", assumptions, 0, false, null)
            : throw new RpcException(new Status(StatusCode.InvalidArgument, string.Join(' ', problems)));
    }
}
