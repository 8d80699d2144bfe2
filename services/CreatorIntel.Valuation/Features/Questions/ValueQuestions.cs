using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Domain;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Gathers what a question needs: the inputs from Metrics once, the assumptions and the goal.</summary>
internal sealed class ValueQuestions(V1.MetricsService.MetricsServiceClient metrics, AssumptionSets sets, Targets targets)
{
    /// <summary>A question under the set of assumptions that it names.</summary>
    public async Task<ValueQuestion> AskAsync(V1.FigureQuery query, CancellationToken cancellationToken)
    {
        var accounts = AccountsOf(query);
        var assumptions = sets.InForceAsync(
            accounts.Workspace, SetReference.Parse(query.AssumptionSet), query.AsOf?.ToDateTimeOffset(), cancellationToken);
        return await AskAsync(query, accounts, await assumptions, cancellationToken);
    }

    /// <summary>A question under given assumptions.</summary>
    public Task<ValueQuestion> AskAsync(V1.FigureQuery query, AssumptionSet assumptions, CancellationToken cancellationToken) =>
        AskAsync(query, AccountsOf(query), assumptions, cancellationToken);

    /// <summary>The accounts a question names.</summary>
    /// <exception cref="RpcException">InvalidArgument: the ids are malformed, or of several workspaces.</exception>
    public static AccountSet AccountsOf(V1.FigureQuery query) =>
        AccountSet.TryParse(query.AccountId, out var accounts) ? accounts : throw new RpcException(new Status(
            StatusCode.InvalidArgument,
            $"'{query.AccountId}' names no accounts of one workspace. An account id has the form workspace~platform~id."));

    private async Task<ValueQuestion> AskAsync(
        V1.FigureQuery query, AccountSet accounts, AssumptionSet assumptions, CancellationToken cancellationToken)
    {
        var goal = targets.ChooseAsync(query, accounts, cancellationToken);
        var inputs = metrics.GetValueInputsAsync(query, cancellationToken: cancellationToken);
        return new ValueQuestion(query, await inputs, assumptions, await goal);
    }
}
