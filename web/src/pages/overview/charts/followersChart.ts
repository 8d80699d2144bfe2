import type { FollowerDay, TargetPath } from "../../../api/types";
import { type DayLine, lineOption } from "../../../charts/kinds/line";
import type { Palette } from "../../../charts/palette";
import type { Chart } from "../../../charts/spec";
import type { Formats } from "../../../format/formats";

const followersName = "Followers";
const pathName = "Target path";

/** The two ends of the straight path to the target; none without a follower count to begin with. */
export function pathPoints({ fromDay, fromFollowers, toDay, followers }: TargetPath): [string, number][] {
  if (fromDay === null || fromFollowers === null || toDay === null) return [];
  return [
    [fromDay, fromFollowers],
    [toDay, followers],
  ];
}

/** Followers by day, with the dashed path to the target. */
export function followersChart(history: readonly FollowerDay[], target: TargetPath, formats: Formats): Chart {
  const path = pathPoints(target);
  const lines = (palette: Palette): DayLine[] => [
    {
      name: followersName,
      colour: palette.brand,
      points: history.map(({ day, followers }) => [day, followers] as const),
    },
    { name: pathName, colour: palette.goal, stroke: "dashed", points: path },
  ];
  return {
    option: (look) =>
      lineOption({ lines: lines(look.palette), valueName: "followers", value: formats.count }, look),
    legend: [
      { name: followersName, mark: "line", colour: ({ palette }) => palette.brand },
      ...(path.length === 0
        ? []
        : [
            {
              name: pathName,
              mark: "dashes" as const,
              colour: ({ palette }: { palette: Palette }) => palette.goal,
            },
          ]),
    ],
    table: {
      columns: [
        { name: "Day", numeric: false },
        { name: "Followers", numeric: true },
      ],
      rows: history.toReversed().map(({ day, followers }) => [
        { text: formats.day(day), raw: day },
        { text: formats.count(followers), raw: followers },
      ]),
    },
    summary: summary(history, target, formats),
  };
}

function summary(history: readonly FollowerDay[], target: TargetPath, formats: Formats): string {
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined) return "No follower counts.";
  const goal =
    target.toDay === null
      ? ""
      : ` The target is ${formats.count(target.followers)} by ${formats.day(target.toDay)}.`;
  return (
    `Followers went from ${formats.count(first.followers)} on ${formats.day(first.day)} ` +
    `to ${formats.count(last.followers)} on ${formats.day(last.day)}.${goal}`
  );
}
