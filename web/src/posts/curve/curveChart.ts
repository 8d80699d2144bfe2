import type { PostCurve } from "../../api/types";
import { stagesOption } from "../../charts/kinds/stages";
import { seriesColour } from "../../charts/palette";
import { shapeMark } from "../../charts/platformLooks";
import type { Chart, Look, PointShape } from "../../charts/spec";
import { figureCell } from "../../figures/figureCell";
import type { Formats } from "../../format/formats";
import { sentence } from "../../format/names";
import { unitStyle } from "../../format/units";

/** The curves of a post. */
export type CurvedPost = { name: string; curves: readonly PostCurve[] };

const shapes: readonly PointShape[] = ["circle", "rect", "triangle", "diamond"];
const hoursPerDay = 24;

/** Some hours in words: days from a day on, where they are whole ones. */
export const hoursWords = (hours: number): string =>
  hours < hoursPerDay || hours % hoursPerDay !== 0 ? `${hours} h` : `${hours / hoursPerDay} d`;

/** The metrics that any of the posts has a curve of, in the order of the first that has them. */
export const metricsOf = (posts: readonly CurvedPost[]): string[] => [
  ...new Set(posts.flatMap((post) => post.curves.map((curve) => curve.metric))),
];

const curveOf = (post: CurvedPost, metric: string) => post.curves.find((curve) => curve.metric === metric);

/** Why nothing can be drawn of a metric; undefined where something can. */
export function whyNoCurve(posts: readonly CurvedPost[], metric: string): string | undefined {
  const points = posts.flatMap((post) => curveOf(post, metric)?.points ?? []);
  if (points.some((point) => point.value.value !== null)) return undefined;
  return (
    "A curve takes observations before and after 1 h, 1 d, 3 d, 7 d and 28 d; nothing is guessed between publishing and the first one. " +
    "Connect the account, and what is synced from then on has curves."
  );
}

/** A metric of posts from an hour to four weeks after publishing. */
export function curveChart(posts: readonly CurvedPost[], metric: string, formats: Formats): Chart {
  const hours = posts.map((post) => curveOf(post, metric)?.points.map((point) => point.hours) ?? []);
  const stages = [...new Set(hours.flat())].toSorted((a, b) => a - b);
  const valueAt = (post: CurvedPost, stage: number) =>
    curveOf(post, metric)?.points.find((point) => point.hours === stage)?.value;
  const shapeOf = (index: number): PointShape => shapes[index % shapes.length] ?? "circle";
  const unit = posts.flatMap((post) => curveOf(post, metric)?.points ?? [])[0]?.value.unit ?? "actions";
  return {
    option: (look) =>
      stagesOption(
        {
          stages: stages.map(hoursWords),
          lines: posts.map((post, index) => ({
            name: post.name,
            colour: seriesColour(look.palette, index),
            shape: shapeOf(index),
            values: stages.map((stage) => valueAt(post, stage)?.value ?? null),
          })),
          stageName: "after publishing, not to scale",
          valueName: metric,
          value: (amount) => formats.value(amount, unit),
        },
        look,
      ),
    legend: posts.map(({ name }, index) => ({
      name,
      mark: shapeMark(shapeOf(index)),
      colour: ({ palette }: Pick<Look, "palette">) => seriesColour(palette, index),
    })),
    table: {
      columns: [
        { name: "Post", numeric: false },
        ...stages.map((stage) => ({ name: hoursWords(stage), numeric: true })),
      ],
      rows: posts.map((post) => [
        { text: post.name, raw: post.name },
        ...stages.map((stage) => {
          const figure = valueAt(post, stage);
          return figure === undefined
            ? { text: "none", raw: null }
            : figureCell(
                figure,
                `${sentence(metric)} ${hoursWords(stage)} after publishing: ${post.name}`,
                formats,
              );
        }),
      ]),
    },
    summary: posts
      .map((post) => {
        const told = stages.flatMap((stage) => {
          const figure = valueAt(post, stage);
          return figure === undefined || figure.value === null
            ? []
            : [`${formats.value(figure.value, unit)} after ${hoursWords(stage)}`];
        });
        return `${post.name}: ${told.length === 0 ? "no values" : told.join(", ")} (${unitStyle(unit).label || metric})`;
      })
      .join(". "),
  };
}
