import type { AssumptionSetComparison, ComparedValue } from "../../../api/types";
import { type Bar, barsOption } from "../../../charts/kinds/bars";
import type { Chart, Look } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
import { gapText } from "../../../figures/gap";
import type { Formats } from "../../../format/formats";
import { figureName, isMoneyOfNow } from "./figureNames";

/** The account value under two sets, side by side from zero; the table has every amount. */
export function comparisonChart({ left, right, figures }: AssumptionSetComparison, formats: Formats): Chart {
  const account = figures.find((each) => each.left.formula === "value.account");
  const amounts = figures.filter(isMoneyOfNow);
  const bars = (look: Look): Bar[] =>
    account === undefined
      ? []
      : [
          { name: left.set.name, figure: account.left, colour: look.palette.quiet },
          { name: right.set.name, figure: account.right, colour: look.palette.brand },
        ].map(({ name, figure, colour }) => ({
          name,
          note: "account value",
          value: figure.value,
          colour,
          details: [{ name: "Account value", value: formats.figure(figure) }],
        }));
  return {
    option: (look) =>
      barsOption(
        {
          bars: bars(look),
          valueName: "US dollars",
          value: (amount) => formats.value(amount, "usd"),
          axis: formats.compact,
          goal: null,
        },
        look,
      ),
    legend: [],
    table: {
      columns: ["Figure", left.set.name, right.set.name, "Difference"].map((name, index) => ({
        name,
        numeric: index > 0,
      })),
      rows: amounts.map((each) => row(each, formats)),
    },
    summary:
      account === undefined
        ? "No account value."
        : `Account value: ${formats.figure(account.left)} under ${left.set.name}, ${formats.figure(account.right)} under ${right.set.name}.`,
  };
}

function row(each: ComparedValue, formats: Formats) {
  const name = figureName(each.left);
  return [
    { text: name, raw: name },
    {
      text: formats.figure(each.left),
      raw: each.left.value,
      node: <FigureText figure={each.left} name={name} />,
    },
    {
      text: formats.figure(each.right),
      raw: each.right.value,
      node: <FigureText figure={each.right} name={name} />,
    },
    { text: gapText(each.left, each.right, formats) ?? "unavailable", raw: each.difference },
  ];
}
