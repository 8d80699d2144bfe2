using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>
/// Means and covariances of several values of each post, from which the mean and the variance of any weighted sum of
/// them follow: whatever the assumptions, no post is read again.
/// </summary>
/// <param name="N">Posts that have all the values.</param>
/// <param name="Means">Their means; not a number where there is no such post.</param>
/// <param name="Covariances">Sample covariances (n - 1), the upper triangle row by row; empty under two posts.</param>
internal sealed record PostMoments(long N, IReadOnlyList<double> Means, IReadOnlyList<double> Covariances)
{
    /// <summary>No post has all the values.</summary>
    public static PostMoments None { get; } = new(0, [], []);

    /// <summary>Mean, size and variance of each post's sum of its values times the weights.</summary>
    public WeightedSum Weigh(params ReadOnlySpan<double> weights)
    {
        if (N == 0) return new(0, double.NaN, double.NaN);
        double mean = 0, variance = 0;
        var position = 0;
        for (var row = 0; row < weights.Length; row++)
        {
            mean += weights[row] * Means[row];
            if (Covariances.Count == 0) continue;
            variance += weights[row] * weights[row] * Covariances[position++];
            for (var column = row + 1; column < weights.Length; column++)
                variance += 2 * weights[row] * weights[column] * Covariances[position++];
        }

        return new(N, mean, Covariances.Count == 0 ? double.NaN : Math.Max(variance, 0));
    }
}

/// <summary>A weighted sum of values of each post.</summary>
/// <param name="N">Posts.</param>
/// <param name="Mean">Its mean over them; NaN without posts.</param>
/// <param name="Variance">Its sample variance; NaN under two posts.</param>
internal readonly record struct WeightedSum(long N, double Mean, double Variance)
{
    /// <summary>Half the width of the 95 % interval of the mean; null under two posts.</summary>
    public double? Margin => N < 2 || double.IsNaN(Variance)
        ? null
        : MeanInterval.Quantile(N - 1) * Math.Sqrt(Variance / N);

    /// <summary>The mean with its interval, or the reason why there is none.</summary>
    public Computed Figure(Formula formula, string whyNone) => N == 0
        ? Computed.Without(formula, whyNone)
        : Computed.Estimate(formula, Mean, N, Mean - Margin, Mean + Margin);
}
