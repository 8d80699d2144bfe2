using CreatorIntel.Contracts.Figures;
using CreatorIntel.ServiceDefaults.Grpc;
using CreatorIntel.Valuation.ReadModels;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Value, goals and assumptions over gRPC.</summary>
internal sealed class ValuationGrpc(
    ValueQuestions questions, Targets targets, AssumptionSetDesk sets, SetComparison comparison, Receipts receipts,
    ShopDesk shop, QualityDesk quality, ShopRebuilding rebuilding, FormulaRegistry formulas)
    : V1.ValuationService.ValuationServiceBase
{
    public override async Task<V1.ValueReport> GetValueReport(V1.FigureQuery request, ServerCallContext context) =>
        ValueReportOf.Question(await questions.AskAsync(request, context.CancellationToken));

    public override async Task<V1.ValueReport> WhatIf(V1.WhatIfRequest request, ServerCallContext context) =>
        ValueReportOf.Question(await questions.AskAsync(
            request.Query, UnsavedAssumptions.Read(request.Assumptions), context.CancellationToken));

    public override async Task<V1.Sensitivity> GetSensitivity(V1.FigureQuery request, ServerCallContext context) =>
        SensitivityOf.Question(await questions.AskAsync(request, context.CancellationToken));

    public override async Task<V1.GrowthTarget> SetTarget(V1.SetTargetRequest request, ServerCallContext context)
    {
        var account = GrpcDefaults.AccountOf(request.AccountId);
        var goal = GoalMapping.Read(request.Followers, request.Months, request.Day);
        await targets.SetAsync(account, goal, context.CancellationToken);
        return GoalMapping.ToTarget(new ChosenGoal(goal, false));
    }

    public override Task<V1.AssumptionList> ListAssumptions(V1.ListAssumptionsRequest request, ServerCallContext context) =>
        Task.FromResult(AssumptionDescriptions.All);

    public override Task<V1.AssumptionSetList> ListAssumptionSets(
        V1.ListAssumptionSetsRequest request, ServerCallContext context) => sets.ListAsync(request, context.CancellationToken);

    public override Task<V1.AssumptionSet> GetAssumptionSet(V1.AssumptionSetRequest request, ServerCallContext context) =>
        sets.GetAsync(request, context.CancellationToken);

    public override Task<V1.AssumptionSet> CreateAssumptionSet(
        V1.CreateAssumptionSetRequest request, ServerCallContext context) => sets.CreateAsync(request, context.CancellationToken);

    public override Task<V1.AssumptionSet> ChangeAssumptionSet(
        V1.ChangeAssumptionSetRequest request, ServerCallContext context) => sets.ChangeAsync(request, context.CancellationToken);

    public override Task<V1.AssumptionSet> RetireAssumptionSet(
        V1.RetireAssumptionSetRequest request, ServerCallContext context) => sets.RetireAsync(request, context.CancellationToken);

    public override Task<V1.AssumptionSetHistory> GetAssumptionSetHistory(
        V1.AssumptionSetRequest request, ServerCallContext context) => sets.HistoryAsync(request, context.CancellationToken);

    public override Task<V1.AssumptionSetComparison> CompareAssumptionSets(
        V1.CompareAssumptionSetsRequest request, ServerCallContext context) =>
        comparison.AnswerAsync(request, context.CancellationToken);

    public override Task<V1.ShopReply> GetShop(V1.ShopQuery request, ServerCallContext context) =>
        shop.ReportAsync(request, context.CancellationToken);

    public override Task<V1.QualityReply> GetQuality(V1.QualityRequest request, ServerCallContext context) =>
        quality.ListAsync(request, context.CancellationToken);

    public override Task<V1.QualityRowsReply> GetQualityRows(V1.QualityRowsRequest request, ServerCallContext context) =>
        quality.ShowAsync(request, context.CancellationToken);

    public override Task<V1.RebuildReply> RebuildShop(V1.RebuildRequest request, ServerCallContext context) =>
        rebuilding.RunAsync(context.CancellationToken);

    public override Task<V1.Receipt> GetReceipt(V1.ReceiptRequest request, ServerCallContext context) =>
        FigureId.TryParse(request.FigureId, out var figure) && shop.Answers(figure)
            ? shop.ReceiptAsync(figure, request, context.CancellationToken)
            : receipts.AnswerAsync(request, context.CancellationToken);

    public override Task<V1.FormulaList> ListFormulas(V1.ListFormulasRequest request, ServerCallContext context) =>
        Task.FromResult(formulas.Descriptions);
}
