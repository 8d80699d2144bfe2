import { useMemo } from "react";
import type { MarketDayRow } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { useFormats } from "../../../format/FormatsContext";
import { conversionChart } from "./conversionChart";
import { whyNone } from "./whyNone";

/** Conversion of market days by weather. */
export function Conversion({ days, name }: { days: readonly MarketDayRow[]; name: string }) {
  const formats = useFormats();
  const chart = useMemo(() => conversionChart(days, formats), [days, formats]);
  return (
    <ChartCard
      title="Conversion of market days by weather"
      account={name}
      description="Each dot is a market day; people who came by are the shop's estimate"
      chart={chart}
      empty={whyNone(days, [{ name: "Conversion", of: (day) => day.conversion }])}
      note={<p>No weather is said to be better: there are few days of each.</p>}
    />
  );
}
