import type { WeeklyRates } from "../../../api/types";
import { columnsOf, countCell } from "../../../charts/cells";
import { type DayPoint, lineOption } from "../../../charts/kinds/line";
import { platformColour, platformStroke, strokeMark } from "../../../charts/platformLooks";
import type { Cell, Chart } from "../../../charts/spec";
import { figureCell } from "../../../figures/figureCell";
import type { Formats } from "../../../format/formats";
import { platformName } from "../../../format/names";
import type { Action } from "./actions";
import type { OnePlatform } from "./comparisonChart";

/** Rates are means over a week's posts; counts are sums over them. */
export type Measure = "rate" | "count";

/** Days: a line over more than two months without posts would say what nobody saw. */
const longestGap = 63;

/** What posts got by the week of their publishing, a line for each platform. */
export function weeksChart(
  cards: readonly OnePlatform[],
  action: Action,
  measure: Measure,
  formats: Formats,
): Chart {
  const name = measure === "rate" ? action.rateName : action.countName;
  const write = (amount: number) =>
    measure === "rate" ? formats.value(amount, "fraction") : formats.count(amount);
  return {
    option: (look) =>
      lineOption(
        {
          lines: cards.map(({ platform, weeks }) => ({
            name: platformName(platform),
            colour: platformColour(platform, look.scheme),
            stroke: platformStroke(platform),
            marked: true,
            longestGap,
            points: weeks.flatMap((week) => pointOf(week, action, measure, formats)),
          })),
          valueName: measure === "rate" ? "share of the people reached" : action.countName.toLowerCase(),
          value: write,
          short: measure === "rate" ? formats.share : undefined,
          heading: (day) => `Week of ${formats.day(day)}`,
          fromZero: true,
        },
        look,
      ),
    legend: cards.map(({ platform }) => ({
      name: platformName(platform),
      mark: strokeMark(platformStroke(platform)),
      colour: ({ scheme }) => platformColour(platform, scheme),
    })),
    table: {
      columns: columnsOf(["Week of", "Platform"], ["Posts", name]),
      rows: cards
        .flatMap((card) => card.weeks.map((week) => ({ platform: card.platform, week })))
        .sort((a, b) => b.week.week.localeCompare(a.week.week))
        .map(({ platform, week }) => [
          { text: formats.day(week.week), raw: week.week },
          { text: platformName(platform), raw: platform },
          { text: formats.count(week.posts), raw: week.posts },
          amountOf(week, platform, action, measure, formats),
        ]),
    },
    summary: `${name} by week. ${cards.map((card) => summaryOf(card, action, measure, write)).join(" ")}`,
  };
}

/** A week's rate or count; null where none of its posts has the metric. */
export const amountIn = (week: WeeklyRates, action: Action, measure: Measure): number | null =>
  measure === "rate" ? action.rate(week.rates).value : action.count(week);

/** The platforms that give the metric in some week, and those that never do. */
export function partByGiven(
  cards: readonly OnePlatform[],
  action: Action,
  measure: Measure,
): [given: OnePlatform[], without: OnePlatform[]] {
  const isGiven = ({ weeks }: OnePlatform) => weeks.some((week) => amountIn(week, action, measure) !== null);
  return [cards.filter(isGiven), cards.filter((card) => !isGiven(card))];
}

function pointOf(week: WeeklyRates, action: Action, measure: Measure, formats: Formats): DayPoint[] {
  const amount = amountIn(week, action, measure);
  if (amount === null) return [];
  const n = measure === "rate" ? action.rate(week.rates).n : week.posts;
  return [[week.week, amount, `n = ${formats.count(n)}`]];
}

function amountOf(
  week: WeeklyRates,
  platform: string,
  action: Action,
  measure: Measure,
  formats: Formats,
): Cell {
  if (measure === "count") return countCell(action.count(week), formats);
  const about = `${platformName(platform)}, week of ${formats.day(week.week)}`;
  return figureCell(action.rate(week.rates), `${action.rateName}: ${about}`, formats);
}

function summaryOf(
  { platform, weeks }: OnePlatform,
  action: Action,
  measure: Measure,
  write: (amount: number) => string,
): string {
  const amounts = weeks.flatMap((week) => {
    const amount = amountIn(week, action, measure);
    return amount === null ? [] : [amount];
  });
  if (amounts.length === 0) return `${platformName(platform)}: none.`;
  return `${platformName(platform)}: between ${write(least(amounts))} and ${write(greatest(amounts))} in ${amounts.length} weeks.`;
}

const least = (amounts: readonly number[]) => amounts.reduce((a, b) => Math.min(a, b));
const greatest = (amounts: readonly number[]) => amounts.reduce((a, b) => Math.max(a, b));
