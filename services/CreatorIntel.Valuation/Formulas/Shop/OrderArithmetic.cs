using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How the amounts of an order and of a payment follow from each other (B5).</summary>
internal static class OrderArithmetic
{
    private const decimal HalfCent = 0.005m;

    /// <summary>Id <c>shop.net-payments</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions NetPaymentsFormula = new(
        "shop.net-payments", Units.Money, "Payments after fees", Sources.ShopDashboard("B5"), Reads.Nothing,
        new Definition(
            "What is left of the completed payments after the processing fee, added up to the cent. It reads the payments of the "
            + "shop; a payment without a stated fee counts whole. Unknown without payments.",
            "sum(amount - processing fee)"));

    /// <summary>Subtotal and tax, less discount, and tip: what an order should come to. Null where no subtotal is stated.</summary>
    public static decimal? Total(OrderObserved order) =>
        order.Subtotal + (order.Tax ?? 0) - (order.Discount ?? 0) + (order.Tip ?? 0);

    /// <summary>What a payment should leave. Null where no fee is stated.</summary>
    public static decimal? Net(PaymentObserved payment) => payment.Amount - payment.Fee;

    /// <summary>What a line should come to.</summary>
    public static decimal Total(OrderLineObserved line) => (line.Quantity * line.UnitPrice) - (line.Discount ?? 0);

    /// <summary>True where both are known and differ by a cent, rounding aside.</summary>
    public static bool Differ(decimal? expected, decimal? stated) => Math.Abs((expected - stated) ?? 0) >= HalfCent;

    /// <summary>In the currency of the payments; n is the number of completed payments.</summary>
    public static Computed NetPayments(IReadOnlyCollection<PaymentObserved> completed, ShopMoney money) =>
        completed.Count == 0
            ? Computed.Without(NetPaymentsFormula[1], "No payment was completed in this range.")
            : money.Of(NetPaymentsFormula[1], completed.Sum(payment => payment.Amount - (payment.Fee ?? 0)), completed.Count);
}
