import { useMemo } from "react";
import type { MarketDayRow } from "../../../api/types";
import { ChartCard } from "../../../charts/ChartCard";
import { useFormats } from "../../../format/FormatsContext";
import { type Measure, marketDaysChart } from "./marketDaysChart";
import { whyNone } from "./whyNone";

const measures: readonly Measure[] = [
  { name: "On booth and travel, without goods", of: (day) => day.returnWithoutGoods },
  { name: "On the booth alone, as published", of: (day) => day.returnOnBooth },
  { name: "On booth and travel, with goods", of: (day) => day.return },
];

/** Return of each market day, in each way to compute it. */
export function Return({ days, name }: { days: readonly MarketDayRow[]; name: string }) {
  const formats = useFormats();
  const chart = useMemo(
    () => marketDaysChart({ days, measures, valueName: "return on cost", axis: formats.share }, formats),
    [days, formats],
  );
  return (
    <ChartCard
      title="Return of market days"
      account={name}
      description="Net profit over what the day cost: 100 % is a profit as large as the cost"
      chart={chart}
      empty={whyNone(days, measures)}
    />
  );
}
