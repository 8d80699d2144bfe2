import type { ShopMarkets } from "../../../api/types";
import { useFormats } from "../../../format/FormatsContext";
import { Section } from "../Section";
import { Conversion } from "./Conversion";
import { Places } from "./Places";
import { Profit } from "./Profit";
import { Return } from "./Return";

type Props = { markets: ShopMarkets; currency: string | null; name: string };

/** What market days brought and cost, and where. */
export function MarketsSection({ markets, currency, name }: Props) {
  const formats = useFormats();
  const { days } = markets;
  const withGoods = days.filter((day) => day.netProfitWithGoods.value !== null).length;
  return (
    <Section
      title="Market days"
      lead={
        days.length === 0
          ? "No market day is recorded for these days. Import market days as a CSV file on the Data page to see them here."
          : `Market days: ${formats.count(days.length)}. Of ${withGoods === 0 ? "none" : formats.count(withGoods)} is it known what the goods cost: that takes completed orders of the same place and day that hold every item sold.`
      }
    >
      {days.length > 0 && (
        <>
          <Profit days={days} currency={currency} name={name} />
          <Return days={days} name={name} />
          <Conversion days={days} name={name} />
          <Places markets={markets} currency={currency} name={name} />
        </>
      )}
    </Section>
  );
}
