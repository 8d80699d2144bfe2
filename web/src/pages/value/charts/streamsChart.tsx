import type { Figure, ValueCards } from "../../../api/types";
import { donutOption } from "../../../charts/kinds/donut";
import { seriesColour } from "../../../charts/palette";
import type { Chart, Look } from "../../../charts/spec";
import { FigureText } from "../../../figures/FigureText";
import type { Formats } from "../../../format/formats";

type Stream = { name: string; amount: Figure; share: Figure };

const streamsOf = (cards: ValueCards): Stream[] => [
  { name: "Sales", amount: cards.salesMonthly, share: cards.salesShare },
  { name: "Sponsored posts", amount: cards.sponsoredMonthly, share: cards.sponsoredShare },
  { name: "Advertising", amount: cards.adsMonthly, share: cards.adsShare },
];

/** Monthly revenue per follower by the stream that it comes from. */
export function streamsChart(cards: ValueCards, formats: Formats): Chart {
  const streams = streamsOf(cards);
  const words = (figure: Figure) =>
    figure.value === null ? "unavailable" : formats.value(figure.value, figure.unit);
  const { unit } = cards.monthlyValue;
  return {
    option: (look) =>
      donutOption(
        {
          slices: streams.flatMap(({ name, amount }, index) =>
            amount.value === null
              ? []
              : [{ name, value: amount.value, colour: seriesColour(look.palette, index) }],
          ),
          unit: "per follower and month",
          value: (amount) => formats.value(amount, unit),
        },
        look,
      ),
    legend: streams.map(({ name, amount, share }, index) => ({
      name,
      mark: "block" as const,
      colour: ({ palette }: Pick<Look, "palette">) => seriesColour(palette, index),
      note: share.value === null ? words(amount) : `${words(amount)} · ${formats.share(share.value)}`,
    })),
    table: {
      columns: ["Stream", "Per follower and month", "Share"].map((name, index) => ({
        name,
        numeric: index > 0,
      })),
      rows: streams.map(({ name, amount, share }) => [
        { text: name, raw: name },
        {
          text: words(amount),
          raw: amount.value,
          node: <FigureText figure={amount} name={name} withoutUnit />,
        },
        {
          text: words(share),
          raw: share.value,
          node: <FigureText figure={share} name={`Share of ${name.toLowerCase()}`} withoutUnit />,
        },
      ]),
    },
    summary: `Monthly revenue per follower, ${words(cards.monthlyValue)}. ${streams
      .map(({ name, amount, share }) => `${name}: ${words(amount)}, ${words(share)}`)
      .join(". ")}.`,
  };
}
