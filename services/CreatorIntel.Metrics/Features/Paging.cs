using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>A part of a list.</summary>
/// <param name="Skip">What comes before it.</param>
/// <param name="Take">How much of it, at most.</param>
internal readonly record struct Paging(int Skip, int Take)
{
    private const int DefaultTake = 50;
    private const int MostTaken = 200;

    /// <summary>The part that a request asks for; 50 where it does not say how many.</summary>
    /// <exception cref="RpcException">InvalidArgument: it asks for fewer than none, or for more than 200.</exception>
    public static Paging Of(int skip, int take)
    {
        if (skip < 0) throw Invalid($"'skip' is {skip}; expected is 0 or more.");
        if (take is < 0 or > MostTaken) throw Invalid($"'take' is {take}; expected are 1 to {MostTaken}.");
        return new(skip, take == 0 ? DefaultTake : take);
    }

    private static RpcException Invalid(FormattableString reason) =>
        new(new Status(StatusCode.InvalidArgument, FormattableString.Invariant(reason)));
}
