using System.Collections.Concurrent;
using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace CreatorIntel.Metrics.Features;

/// <summary>
/// Finds a figure by its id in the answer that showed it. Which answer has the figures of a formula is found out once.
/// </summary>
internal sealed class FigureAnswers
{
    private static readonly Answer[] Answers =
    [
        PostOf,
        async (metrics, id, context) => await metrics.GetContent(id.ToQuery(), context),
        async (metrics, id, context) => await metrics.GetGrowth(
            new GrowthQuery { Query = id.ToQuery(), ForecastDays = ForecastDaysOf(id.Subject) }, context),
        async (metrics, id, context) => await metrics.GetCaptions(id.ToQuery(), context),
        async (metrics, id, context) => await metrics.GetOverviewMetrics(id.ToQuery(), context),
        async (metrics, id, context) => await metrics.GetPlatforms(id.ToQuery(), context),
        async (metrics, id, context) => await metrics.GetRestatements(new RestatementsQuery { Query = id.ToQuery() }, context),
    ];

    private readonly ConcurrentDictionary<string, Answer> _known = new();

    private delegate Task<IMessage?> Answer(MetricsService.MetricsServiceBase metrics, FigureId id, ServerCallContext context);

    /// <summary>The figure, computed anew; null where no answer has it.</summary>
    public async Task<Figure?> FindAsync(MetricsService.MetricsServiceBase metrics, FigureId id, ServerCallContext context)
    {
        var text = id.ToString();
        if (_known.TryGetValue(id.Formula, out var known) && await FindAsync(known) is { } figure) return figure;
        foreach (var answer in Answers)
        {
            if (answer == known || await FindAsync(answer) is not { } found) continue;
            _known[id.Formula] = answer;
            return found;
        }

        return null;

        async Task<Figure?> FindAsync(Answer answer) =>
            await answer(metrics, id, context) is { } message ? FiguresIn.Answer(message).FirstOrDefault(figure => figure.Id == text) : null;
    }

    private static async Task<IMessage?> PostOf(MetricsService.MetricsServiceBase metrics, FigureId id, ServerCallContext context)
    {
        if (id.Subject.Length == 0) return null;
        try
        {
            return await metrics.GetPost(new PostQuery { Query = id.ToQuery(), PostId = id.Subject.Split('/')[0] }, context);
        }
        catch (RpcException unknown) when (unknown.StatusCode == StatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>The days of a forecast's subject such as <c>90d</c>; 0, which is the default, for another subject.</summary>
    private static int ForecastDaysOf(string subject) =>
        subject.EndsWith('d') && int.TryParse(subject[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;
}
