import type { GrowthPage } from "../../../api/types";
import type { DataTable } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";

/** How fast the account grows, against how fast it would have to. */
export function paceTable({ cards, gap }: Pick<GrowthPage, "cards" | "gap">, formats: Formats): DataTable {
  const rows = [
    {
      name: "Followers gained a day",
      present: cards.meanDailyGain.current,
      needed: gap.requiredDailyGrowth,
    },
    { name: "Followers gained a week", present: gap.currentWeeklyGain, needed: gap.requiredWeeklyGain },
    { name: "Weekly growth", present: cards.weeklyGrowth.current, needed: cards.targetWeeklyGrowth },
  ];
  return {
    columns: [
      { name: "Pace", numeric: false },
      { name: "At present", numeric: true },
      { name: "Needed", numeric: true },
    ],
    rows: rows.map(({ name, present, needed }) => [
      { text: name, raw: name },
      figureCell(present, `${name} at present`, formats),
      figureCell(needed, `${name} as the target needs it`, formats),
    ]),
  };
}
