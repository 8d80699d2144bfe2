using CreatorIntel.Valuation.Formulas;
using CreatorIntel.Valuation.ReadModels;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What does not add up in the data of a workspace.</summary>
internal sealed class QualityDesk(ShopReader shops, WorkspacePosts posts)
{
    private const int DefaultTake = 50;
    private const int MostTaken = 1000;

    public async Task<V1.QualityReply> ListAsync(V1.QualityRequest request, CancellationToken cancellationToken)
    {
        var (checks, through) = await CheckAsync(request.Workspace, request.AsOf, cancellationToken);
        return new V1.QualityReply { AsOf = through, Checks = { checks.Select(ToMessage) } };
    }

    /// <exception cref="RpcException">NotFound: no such check. InvalidArgument: no such page.</exception>
    public async Task<V1.QualityRowsReply> ShowAsync(V1.QualityRowsRequest request, CancellationToken cancellationToken)
    {
        if (request.Skip < 0) throw Invalid($"'skip' is {request.Skip}; expected is 0 or more.");
        if (request.Take is < 0 or > MostTaken) throw Invalid($"'take' is {request.Take}; expected are 1 to {MostTaken}.");
        var (checks, _) = await CheckAsync(request.Workspace, request.AsOf, cancellationToken);
        var check = checks.FirstOrDefault(check => check.Id == request.Check)
            ?? throw new RpcException(new Status(StatusCode.NotFound, $"There is no check '{request.Check}'."));
        return new V1.QualityRowsReply
        {
            Check = ToMessage(check),
            Columns = { check.Columns },
            Rows = { check.Findings.Skip(request.Skip).Take(request.Take == 0 ? DefaultTake : request.Take).Select(ToMessage) },
        };
    }

    private async Task<(IReadOnlyList<DataCheck> Checks, Timestamp? Through)> CheckAsync(
        string workspace, Timestamp? asOf, CancellationToken cancellationToken)
    {
        var recorded = await shops.ReadAsync(workspace, asOf?.ToDateTimeOffset(), cancellationToken);
        var twice = await shops.SaidTwiceAsync(workspace, asOf?.ToDateTimeOffset(), cancellationToken);
        var shown = await posts.ReadAsync(workspace, "", asOf, cancellationToken);
        var through = shown.Select(post => (DateTimeOffset?)post.RecordedAt).Append(recorded.RecordedThrough).Max();
        return (Checks.Of(recorded.Facts, shown, twice), through?.ToTimestamp());
    }

    private static V1.QualityCheck ToMessage(DataCheck check) => new()
    {
        Id = check.Id,
        Title = check.Title,
        Explanation = check.Explanation,
        Checked = check.Checked,
        Found = check.Findings.Count,
    };

    private static V1.QualityFinding ToMessage(Finding finding) => new()
    {
        Values = { finding.Values.Select(text => text is null ? new V1.QualityValue() : new V1.QualityValue { Text = text }) },
        Sequences = { finding.Sequences },
    };

    private static RpcException Invalid(FormattableString reason) =>
        new(new Status(StatusCode.InvalidArgument, FormattableString.Invariant(reason)));
}
