import type { ShopReport } from "../../../api/types";
import { CardGrid } from "../../../figures/cards/CardGrid";
import { FigureCard } from "../../../figures/cards/FigureCard";
import { FigureText } from "../../../figures/FigureText";
import { useFormats } from "../../../format/FormatsContext";
import { windowWords } from "../words";

/** The figures at the top of the shop's page. */
export function Cards({ shop }: { shop: ShopReport }) {
  const formats = useFormats();
  const { cards, attribution, customers, currency } = shop;
  return (
    <CardGrid name="Key figures">
      <FigureCard name="Revenue" figure={cards.revenue}>
        {cards.revenue.value !== null && <p>Completed orders, with tax and tip</p>}
        {cards.revenue.value !== null && currency === null && <p>The shop states no currency</p>}
      </FigureCard>
      <FigureCard name="Orders" figure={cards.orders} kind="completed" />
      <FigureCard name="Average order value" figure={cards.averageOrderValue}>
        {cards.averageOrderValue.value !== null && <p>Revenue over completed orders</p>}
      </FigureCard>
      <FigureCard name="Attributed revenue" figure={cards.attributedRevenue}>
        {cards.attributedRevenue.value !== null && (
          <p>
            of <FigureText figure={attribution.soldRevenue} name="Revenue of all sold lines" /> sold, where a
            post showed the item {windowWords(shop, formats)} the sale; before tax and tip
          </p>
        )}
      </FigureCard>
      <FigureCard name="Net payments" figure={cards.netPayments}>
        {cards.netPayments.value !== null && <p>What is left of payments after fees</p>}
      </FigureCard>
      <FigureCard name="Customers" figure={customers.count} kind="">
        {customers.repeatRate.value !== null && (
          <p>
            <FigureText figure={customers.repeatRate} name="Share of customers with two orders or more" />{" "}
            bought again
          </p>
        )}
      </FigureCard>
    </CardGrid>
  );
}
