using System.Globalization;
using CreatorIntel.Valuation.Domain;
using Grpc.Core;

namespace CreatorIntel.Valuation.Features;

/// <summary>What a question calls a set of assumptions: <c>id</c>, or <c>id@version</c> for the set as it was at that version.</summary>
/// <param name="SetId">The set.</param>
/// <param name="Version">The version; null: the one in force.</param>
internal readonly record struct SetReference(string SetId, long? Version)
{
    private const char Separator = '@';

    /// <summary>Reads the text form; empty names the published assumptions.</summary>
    /// <exception cref="RpcException">InvalidArgument: it is malformed.</exception>
    public static SetReference Parse(string text)
    {
        if (text.Length == 0) return new(BuiltInSets.ClassicId, null);
        var parts = text.Split(Separator);
        if (parts.Length == 1) return new(text, null);
        return parts.Length == 2 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0
            ? new(parts[0], version)
            : throw new RpcException(new Status(
                StatusCode.InvalidArgument, $"'{text}' names no set of assumptions; expected an id, or an id@version."));
    }

    /// <summary>
    /// The text by which the ids of figures name a set: empty for the published assumptions, without a version for assumptions
    /// that are not saved.
    /// </summary>
    public static string Of(AssumptionSet set) => set.SetId switch
    {
        BuiltInSets.ClassicId => "",
        BuiltInSets.Unsaved => set.SetId,
        _ => string.Create(CultureInfo.InvariantCulture, $"{set.SetId}{Separator}{set.Version}"),
    };
}
