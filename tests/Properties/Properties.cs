using FsCheck;
using FsCheck.Fluent;

namespace CreatorIntel.Tests.Properties;

/// <summary>What holds for any values: tried on the same ones at every run.</summary>
internal static class Properties
{
    private const int Tries = 300;

    public static void Holds<T>(Gen<T> values, Func<T, bool> property) => Holds(values, Tries, property);

    /// <summary>The same with fewer tries, for a property that takes a database.</summary>
    public static void Holds<T>(Gen<T> values, int tries, Func<T, bool> property) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(tries).WithReplay(20260310, 7), Prop.ForAll(values.ToArbitrary(), property));

    /// <summary>A count from 0 on that a source gives so many times for each time that it gives none.</summary>
    public static Gen<long?> Count(int most, int given) =>
        Gen.Frequency((given, Gen.Choose(0, most).Select(count => (long?)count)), (1, Gen.Constant((long?)null)));
}
