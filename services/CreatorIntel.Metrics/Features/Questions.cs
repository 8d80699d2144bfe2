using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.ReadModels;

namespace CreatorIntel.Metrics.Features;

/// <summary>Puts a question together with the observations that answer it.</summary>
internal sealed class Questions(Observations observations)
{
    public async Task<Question> AskAsync(FigureQuery query, CancellationToken cancellationToken)
    {
        var accounts = Question.AccountsOf(query);
        return new Question(query, accounts, await observations.ReadAsync(accounts, Question.InstantOf(query), cancellationToken));
    }
}
