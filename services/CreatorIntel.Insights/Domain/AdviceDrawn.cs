using CreatorIntel.Contracts;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CreatorIntel.Insights.Domain;

/// <summary>Advice was drawn, and it differs from the advice before.</summary>
/// <param name="Account">The account.</param>
/// <param name="DataVersion">The data version it rests on.</param>
/// <param name="Author"><c>rules</c>, or the model.</param>
/// <param name="Sentences">What it says.</param>
internal sealed record AdviceDrawn(AccountKey Account, long DataVersion, string Author, IReadOnlyList<string> Sentences)
{
    public static string StreamOf(AccountKey account) => $"insight/{account.Platform}/{account.NativeId}";
}

/// <summary>The advice that was drawn last.</summary>
internal sealed record LatestAdvice(string Id, AdviceDrawn Drawn)
{
    /// <summary>An event where the new advice is on newer data and says something else.</summary>
    public static AdviceDrawn? Decide(LatestAdvice? latest, AdviceDrawn drawn) =>
        latest is { Drawn: var known }
        && (known.DataVersion >= drawn.DataVersion || known.Sentences.SequenceEqual(drawn.Sentences))
            ? null
            : drawn;
}

internal sealed class LatestAdviceProjection : SingleStreamProjection<LatestAdvice, string>
{
    public override LatestAdvice? Evolve(LatestAdvice? snapshot, string id, IEvent e) =>
        e.Data is AdviceDrawn drawn ? new LatestAdvice(id, drawn) : snapshot;
}
