using FsCheck;
using FsCheck.Fluent;

namespace CreatorIntel.Tests.Properties;

/// <summary>What holds for any values: tried on the same 300 of them at every run.</summary>
internal static class Properties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260310, 7);

    public static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Check.One(Runs, Prop.ForAll(values.ToArbitrary(), property));

    /// <summary>A count from 0 on that a source gives so many times for each time that it gives none.</summary>
    public static Gen<long?> Count(int most, int given) =>
        Gen.Frequency((given, Gen.Choose(0, most).Select(count => (long?)count)), (1, Gen.Constant((long?)null)));
}
