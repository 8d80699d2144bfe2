using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Insights.Domain;
using CreatorIntel.Insights.Features;
using CreatorIntel.Insights.Rules;
using CreatorIntel.ServiceDefaults.Bus;
using Marten;

namespace CreatorIntel.Insights.Messaging;

/// <summary>Draws advice anew when an account's figures changed.</summary>
internal sealed class MetricsChangedConsumer(IDocumentStore store, Inbox inbox, MetricsService.MetricsServiceClient metrics)
    : BatchConsumer<MetricsChanged>(store, inbox, "draw advice")
{
    protected override (string Workspace, string Subject) SubjectOf(MetricsChanged message) =>
        (message.Account.Workspace, message.Account.ToString());

    protected override async Task HandleAsync(
        IDocumentSession session, IReadOnlyList<MetricsChanged> messages, CancellationToken cancellationToken)
    {
        var account = messages[0].Account;
        var query = new FigureQuery { AccountId = account.ToString() };
        var figures = await metrics.GetOverviewMetricsAsync(query, cancellationToken: cancellationToken);
        var stream = await session.Events.FetchForWriting<LatestAdvice>(AdviceDrawn.StreamOf(account), cancellationToken);
        var drawn = new AdviceDrawn(
            account, figures.State.DataVersion, InsightsGrpc.Rules,
            [.. RuleBasedAnalyst.Recommend(figures).Select(recommendation => recommendation.Text)]);
        if (LatestAdvice.Decide(stream.Aggregate, drawn) is { } changed) stream.AppendOne(changed);
    }
}
