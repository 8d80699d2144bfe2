import { describe, expect, it } from "vitest";
import type { ContentTypeRow, ScenarioSet, TargetPath } from "../../../api/types";
import { outcomeWords } from "../../../goal/scenarios";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { seriesOf } from "../../../testing/series";
import { engagementChart } from "./engagementChart";
import { followersChart, pathPoints } from "./followersChart";
import { postsChart } from "./postsChart";
import { scenariosChart } from "./scenariosChart";

const { formats } = look();

const target: TargetPath = {
  followers: 200_000,
  months: 6,
  day: null,
  isDefault: true,
  fromDay: "2025-11-24",
  fromFollowers: 102_768,
  toDay: "2026-05-24",
};
const noPath: TargetPath = { ...target, fromDay: null, fromFollowers: null, toDay: null };
const history = [
  { day: "2025-11-23", followers: 102_737 },
  { day: "2025-11-24", followers: 102_768 },
];

describe("followers over time", () => {
  it("has the path from the latest count to the target, dashed", () => {
    const path = seriesOf(followersChart(history, target, formats).option(look()))[1];
    expect(path?.data).toEqual([
      [Date.UTC(2025, 10, 24), 102_768],
      [Date.UTC(2026, 4, 24), 200_000],
    ]);
    expect(path?.lineStyle).toMatchObject({ type: [6, 5] });
  });

  it("has no path where there is no count to begin with", () => {
    expect(pathPoints(noPath)).toEqual([]);
    const chart = followersChart(history, noPath, formats);
    expect(chart.legend.map((entry) => entry.name)).toEqual(["Followers"]);
  });

  it("leaves out what the legend switched off", () => {
    const series = seriesOf(followersChart(history, target, formats).option(look(["Target path"])));
    expect(series.map((line) => line.name)).toEqual(["Followers"]);
  });

  it("lists the same days in its table, the latest first", () => {
    const { rows } = followersChart(history, target, formats).table;
    expect(rows.map((row) => row.map((cell) => cell.raw))).toEqual([
      ["2025-11-24", 102_768],
      ["2025-11-23", 102_737],
    ]);
  });

  it("is told in a sentence to those who do not see it", () => {
    expect(followersChart(history, target, formats).summary).toBe(
      "Followers went from 102,737 on Nov 23, 2025 to 102,768 on Nov 24, 2025. The target is 200,000 by May 24, 2026.",
    );
  });
});

describe("scenarios", () => {
  const scenario = (name: string, followers: number, outcome: string) => ({
    name,
    weeklyGrowth: figureOf(0.01, "fraction"),
    projectedFollowers: figureOf(followers, "followers"),
    monthsToTarget: unavailableFigure("months", "the account does not grow"),
    outcome,
    growth: figureOf(followers - 102_768, "followers"),
    growthRate: figureOf(0.0255, "fraction"),
  });
  const set: ScenarioSet = {
    calendar: "6 months of 4 weeks",
    items: [
      scenario("pessimistic", 105_389, "misses"),
      scenario("realistic", 110_825, "never"),
      scenario("optimistic", 207_533, "reaches"),
    ],
  };
  const option = (hidden: string[] = []) => scenariosChart(set, target, formats).option(look(hidden));

  it("are bars from zero", () => {
    expect(option().yAxis).toMatchObject({ min: 0 });
    const data = seriesOf(option())[0]?.data as { value: number }[];
    expect(data.map((bar) => bar.value)).toEqual([105_389, 110_825, 207_533]);
  });

  it("say in words what comes of each", () => {
    expect(option().xAxis).toMatchObject({
      data: [
        "Pessimistic\nmisses the target",
        "Realistic\nnever reaches it",
        "Optimistic\nreaches the target",
      ],
    });
  });

  it("stand against the target, unless the legend switched it off", () => {
    expect(seriesOf(option())[0]?.markLine).toMatchObject({ data: [{ yAxis: 200_000 }] });
    expect(seriesOf(option(["Target"]))[0]?.markLine).toEqual({ data: [] });
  });

  it("leave room on the axis for the target and the highest bar", () => {
    expect(option().yAxis).toMatchObject({ max: 250_000 });
  });

  it("show no bar for a scenario without a figure, not one of zero", () => {
    const without: ScenarioSet = {
      ...set,
      items: [
        {
          ...scenario("pessimistic", 0, "never"),
          projectedFollowers: unavailableFigure("followers", "no count"),
        },
      ],
    };
    const built = scenariosChart(without, target, formats).option(look());
    expect(seriesOf(built)[0]?.data).toMatchObject([{ value: "-" }]);
    expect(built.xAxis).toMatchObject({ data: ["Pessimistic\nunavailable"] });
  });

  const cellsOf = (scenario: string) => {
    const { columns, rows } = scenariosChart(set, target, formats).table;
    const row = rows.find(([name]) => name?.text === scenario) ?? [];
    return Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]));
  };

  it("tell in the table what is gained by then", () => {
    const cells = cellsOf("Pessimistic");
    expect(cells["Followers gained"]).toMatchObject({ text: "2,621 followers", raw: 2_621 });
    expect(cells["Total growth"]).toMatchObject({ text: "2.55%", raw: 0.0255 });
  });

  it("say in the table why a month is missing", () => {
    expect(cellsOf("Pessimistic")["Months to target"]).toMatchObject({
      text: "Unavailable: the account does not grow",
      raw: null,
    });
  });

  it("say that an outcome is unknown", () => {
    expect(outcomeWords("unknown")).toBe("outcome unknown");
  });
});

describe("content types", () => {
  const type = (
    contentType: string,
    posts: number,
    low: number | null,
    high: number | null,
  ): ContentTypeRow => ({
    contentType,
    posts,
    meanEngagement: figureOf(0.32174, "index", { n: posts, low, high }),
    meanReach: figureOf(13_254.19, "people"),
    meanImpressions: figureOf(17_793.69, "impressions"),
  });
  const types = [
    type("IMAGE", 54, 0.2737, 0.3698),
    type("CAROUSEL_ALBUM", 34, 0.2753, 0.3812),
    type("STORY", 1, null, null),
  ];
  const engagement = (hidden: string[] = []) => engagementChart(types, formats).option(look(hidden));

  it("draw whiskers from low to high, and none where there is no interval", () => {
    const whiskers = seriesOf(engagement())[1]?.data as number[][];
    expect(whiskers.map((row) => row.map((amount) => Number(amount.toFixed(2))))).toEqual([
      [0, 27.37, 36.98],
      [1, 27.53, 38.12],
    ]);
  });

  it("draw means from zero, written as the index is", () => {
    expect(engagement().xAxis).toMatchObject({ min: 0 });
    const means = seriesOf(engagement())[0]?.data as { value: number }[];
    expect(means[0]?.value).toBeCloseTo(32.174, 10);
  });

  it("name each mean and its number of posts", () => {
    expect(engagement().yAxis).toMatchObject({
      data: ["Image\n32.17 · n = 54", "Carousel\n32.17 · n = 34", "Story\n32.17 · n = 1"],
    });
  });

  it("leave out a type and the whiskers when the legend says so", () => {
    const option = engagement(["Image", "95 % interval"]);
    expect(option.yAxis).toMatchObject({ data: ["Carousel\n32.17 · n = 34", "Story\n32.17 · n = 1"] });
    expect(seriesOf(option)[1]?.data).toEqual([]);
  });

  it("have one colour in every chart", () => {
    const [bars] = seriesOf(engagement());
    const [slices] = seriesOf(postsChart(types, formats).option(look()));
    const colours = (data: unknown) =>
      (data as { itemStyle: { color: string } }[]).map((each) => each.itemStyle.color);
    expect(colours(bars?.data)).toEqual(colours(slices?.data));
  });

  it("share the whole between them", () => {
    const rows = postsChart(types.slice(0, 2), formats).table.rows.map((row) => row.map((cell) => cell.text));
    expect(rows).toEqual([
      ["Image", "54", "61.4%"],
      ["Carousel", "34", "38.6%"],
    ]);
  });
});
