using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The currency of a workspace's shops. Amounts of several currencies are never added up.</summary>
internal sealed class ShopMoney
{
    private readonly string? _problem;

    private ShopMoney(string? currency, string? problem) => (Currency, _problem) = (currency, problem);

    /// <summary>ISO 4217 code; null where none is stated, or where there are several.</summary>
    public string? Currency { get; }

    /// <summary>False where there are several currencies.</summary>
    public bool IsOne => _problem is null;

    /// <summary>The currency of everything that has an amount; what states none is in the one that the others state.</summary>
    public static ShopMoney Of(ShopFacts facts)
    {
        var stated = facts.Orders.Select(order => order.Fact.Currency)
            .Concat(facts.Lines.Select(line => line.Fact.Currency))
            .Concat(facts.Payments.Select(payment => payment.Fact.Currency))
            .Concat(facts.MarketDays.Select(day => day.Fact.Currency))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return stated.Length > 1
            ? new(null, $"The shop takes {string.Join(" and ", stated)}; amounts in several currencies are not added up.")
            : new(stated.FirstOrDefault(), null);
    }

    /// <summary>An amount as a figure, in the shop's currency; without a value where there are several.</summary>
    public Computed Of(Formula formula, decimal amount, long n) =>
        _problem is null ? Computed.Of(In(formula), (double)amount, n) : Computed.Without(formula, _problem, n);

    /// <summary>An estimated amount as a figure.</summary>
    public Computed Estimate(Formula formula, double amount, long n, (double Low, double High)? interval) =>
        _problem is null
            ? Computed.Estimate(In(formula), amount, n, interval?.Low, interval?.High)
            : Computed.Without(formula, _problem, n);

    /// <summary>The amounts of an answer in the shop's currency.</summary>
    public Computed Of(Computed amount) =>
        amount.Value is null ? amount
        : _problem is null ? amount with { Formula = In(amount.Formula) }
        : Computed.Without(amount.Formula, _problem, amount.N);

    private Formula In(Formula formula) =>
        Currency is null ? formula : formula with { Unit = Currency.ToLowerInvariant() };
}
