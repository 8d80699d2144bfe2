import type { PostMark } from "../../../api/types";
import { amountCell, columnsOf, countCell } from "../../../charts/cells";
import { markedOption, type Step } from "../../../charts/kinds/marked";
import type { Chart } from "../../../charts/spec";
import type { TooltipRow } from "../../../charts/tooltip";
import { figureCell } from "../../../figures/figureCell";
import { type Formats, unavailableWord } from "../../../format/formats";
import { contentTypeName, platformName } from "../../../format/names";
import { moneyUnit } from "../../../format/units";
import { amountName, shortened } from "../words";
import type { SoldStep } from "./steps";

const salesName = "Sales";
const postsName = "Posts";
const captionsShown = 3;

/** What the steps of a chart are: how long they are and how amounts in them are written. */
type Steps = { by: "days" | "months"; name: (day: string) => string; unit: string };

/** What orders brought over time, with the posts of the same days marked. */
export function salesChart(
  sold: readonly SoldStep[],
  by: Steps["by"],
  currency: string | null,
  formats: Formats,
): Chart {
  const steps = { by, name: by === "days" ? formats.day : formats.month, unit: moneyUnit(currency) };
  return {
    option: (look) =>
      markedOption(
        {
          steps: sold.map((step) => drawn(step, steps, formats)),
          bars: salesName,
          marks: postsName,
          valueName: amountName(currency),
          axis: formats.compact,
        },
        look,
      ),
    legend: [
      { name: salesName, mark: "block", colour: ({ palette }) => palette.brand },
      { name: postsName, mark: "dot", colour: ({ palette }) => palette.goal },
    ],
    table: {
      columns: columnsOf([by === "days" ? "Day" : "Month"], [salesName, "Orders", postsName]),
      rows: sold
        .filter((step) => by === "months" || step.orders > 0 || step.posts.length > 0)
        .map((step) => row(step, steps, formats)),
    },
    summary: summary(sold, steps, formats),
  };
}

function drawn(sold: SoldStep, { by, name, unit }: Steps, formats: Formats): Step {
  const { from, value, orders, posts } = sold;
  return {
    label: by === "months" || from.endsWith("-01") ? formats.month(from) : "",
    name: name(from),
    value,
    marks: posts.length,
    details: [
      { name: salesName, value: salesWords(sold, unit, formats) },
      { name: "Orders", value: formats.count(orders) },
      { name: postsName, value: formats.count(posts.length) },
      ...captions(posts, formats),
    ],
  };
}

function row(step: SoldStep, { name, unit }: Steps, formats: Formats) {
  return [
    { text: name(step.from), raw: step.from },
    step.figure === null
      ? { ...amountCell(step.value, unit, formats), text: salesWords(step, unit, formats) }
      : figureCell(step.figure, `Sales of ${name(step.from)}`, formats),
    countCell(step.orders, formats),
    countCell(step.posts.length, formats),
  ];
}

function salesWords({ value, orders }: SoldStep, unit: string, formats: Formats): string {
  if (value !== null) return formats.value(value, unit);
  return orders === 0 ? "no order" : unavailableWord.toLowerCase();
}

function captions(posts: readonly PostMark[], formats: Formats): TooltipRow[] {
  const rows = posts.slice(0, captionsShown).map(({ platform, contentType, caption }) => ({
    name: `${platformName(platform)} ${contentTypeName(contentType).toLowerCase()}: ${shortened(caption)}`,
    value: "",
  }));
  const more = posts.length - rows.length;
  return more > 0 ? [...rows, { name: `and ${formats.count(more)} more`, value: "" }] : rows;
}

function summary(sold: readonly SoldStep[], { by, name, unit }: Steps, formats: Formats): string {
  const [first, last] = [sold[0], sold.at(-1)];
  const [best] = sold
    .flatMap(({ from, value }) => (value === null ? [] : [{ from, value }]))
    .toSorted((a, b) => b.value - a.value);
  if (first === undefined || last === undefined || best === undefined) return "No sales.";
  const posts = sold.reduce((sum, step) => sum + step.posts.length, 0);
  return (
    `Sales from ${name(first.from)} to ${name(last.from)}, at most ${formats.value(best.value, unit)} ` +
    `${by === "days" ? "on" : "in"} ${name(best.from)}, with ${formats.count(posts)} posts marked.`
  );
}
