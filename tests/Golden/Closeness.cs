namespace CreatorIntel.Tests.Golden;

/// <summary>Comparison of computed doubles.</summary>
internal static class Closeness
{
    private const double RelativeTolerance = 1e-9;

    public static void ShouldBeNear(this double? actual, double expected, string? about = null)
    {
        actual.ShouldNotBeNull(about);
        // A tolerance of 0 would not even let the same value pass.
        actual.Value.ShouldBe(expected, (Math.Abs(expected) * RelativeTolerance) + double.Epsilon, about);
    }
}
