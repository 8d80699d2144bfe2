using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Formulas;
using Google.Protobuf.WellKnownTypes;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>A question about value with everything that answers it.</summary>
/// <param name="query">The question.</param>
/// <param name="inputs">What Metrics knows, now and one period earlier.</param>
/// <param name="assumptions">The assumptions in force.</param>
/// <param name="goal">The goal in force.</param>
internal sealed class ValueQuestion(
    V1.FigureQuery query, V1.ComparedValueInputs inputs, AssumptionSet assumptions, ChosenGoal goal)
{
    private readonly string _set = SetReference.Of(assumptions);
    private readonly V1.GoalQuery _goal = GoalMapping.ToQuery(goal.Goal);

    public V1.FigureQuery Query => query;

    public FormulaSet Set { get; } = query.FormulaSetOf();

    public V1.ValueInputs Inputs => inputs.Current;

    public AccountInputs Account { get; } = InputsFrom.Account(inputs.Current);

    /// <summary>The account one period earlier; null where there is no such period.</summary>
    public AccountInputs? Previous { get; } = inputs.Previous is null ? null : InputsFrom.Account(inputs.Previous);

    public GrowthInputs Growth { get; } = InputsFrom.Growth(inputs.Current);

    public AssumptionSet AssumptionSet => assumptions;

    public Assumptions Assumptions => assumptions.Assumptions;

    public ChosenGoal ChosenGoal => goal;

    public GrowthGoal Goal => goal.Goal;

    /// <summary>The latest recording that the answer uses; null: nothing is recorded.</summary>
    public Timestamp? AsOf => inputs.Current.AsOf;

    /// <summary>A figure that the assumptions go into.</summary>
    public V1.Figure Figure(Computed computed, string subject = "") =>
        computed.ToFigure(query, AsOf, subject, new Given(_set, null));

    /// <summary>A figure that the goal goes into.</summary>
    public V1.Figure GoalFigure(Computed computed) => computed.ToFigure(query, AsOf, "", new Given("", _goal));

    /// <summary>A figure that both go into.</summary>
    public V1.Figure ScenarioFigure(Computed computed, string subject) =>
        computed.ToFigure(query, AsOf, subject, new Given(_set, _goal));
}
