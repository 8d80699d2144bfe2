import { describe, expect, it } from "vitest";
import type { AccountDayRow, GrowthPage, TargetPath } from "../../../api/types";
import type { Chart, ChartOption } from "../../../charts/spec";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { followersChart } from "./followersChart";
import { goalMonths, monthsChart } from "./monthsChart";
import { pacesOf } from "./paces";
import { displaysName, metricsName, reachChart } from "./reachChart";
import { weeklyGrowthChart } from "./weeklyGrowthChart";

const { formats } = look();

const seriesOf = ({ series }: ChartOption) => series as unknown as Record<string, unknown>[];
const rawOf = (chart: Chart) => chart.table.rows.map((row) => row.map((cell) => cell.raw));

const nothing = { reach: null, impressions: null, views: null, profileViews: null, websiteClicks: null };
const day = (
  at: string,
  followers: number | null,
  gain: number | null,
  rest: Partial<AccountDayRow> = {},
) => ({
  ...nothing,
  day: at,
  followers,
  gain,
  ...rest,
});

describe("followers and daily gains", () => {
  const days = [
    day("2025-11-21", 100, null),
    day("2025-11-22", 130, 30),
    day("2025-11-23", null, null),
    day("2025-11-24", 120, -10),
  ];
  const chart = followersChart(days, formats);

  it("draw counts above and changes below, and nothing for a day without", () => {
    const [level, gains, losses] = seriesOf(chart.option(look()));
    expect(level?.data).toEqual([
      [Date.UTC(2025, 10, 21), 100],
      [Date.UTC(2025, 10, 22), 130],
      [Date.UTC(2025, 10, 24), 120],
    ]);
    expect(gains?.data).toEqual([[Date.UTC(2025, 10, 22), 30]]);
    expect(losses?.data).toEqual([[Date.UTC(2025, 10, 24), -10]]);
  });

  it("speak of losses only where there are any", () => {
    expect(chart.legend.map(({ name }) => name)).toEqual(["Followers", "Daily gain", "Daily loss"]);
    expect(followersChart(days.slice(0, 2), formats).legend.map(({ name }) => name)).toEqual([
      "Followers",
      "Daily gain",
    ]);
  });

  it("leave out what the legend switched off", () => {
    const series = seriesOf(chart.option(look(["Followers", "Daily loss"])));
    expect(series.map(({ name }) => name)).toEqual(["Daily gain"]);
  });

  it("list the latest day first, with an unknown change as unavailable and not as 0", () => {
    expect(rawOf(chart)).toEqual([
      ["2025-11-24", 120, -10],
      ["2025-11-22", 130, 30],
      ["2025-11-21", 100, null],
    ]);
    expect(chart.table.rows.at(-1)?.[2]?.text).toBe("Unavailable");
  });

  it("are told in sentences", () => {
    expect(chart.summary).toBe(
      "Followers went from 100 on Nov 21, 2025 to 120 on Nov 24, 2025. " +
        "The change of 2 days is known; on 1 of them followers were lost.",
    );
  });
});

const target: TargetPath = {
  followers: 200_000,
  months: 6,
  day: null,
  isDefault: true,
  fromDay: "2025-11-24",
  fromFollowers: 102_768,
  toDay: "2026-05-24",
};

const scenario = (name: string, weekly: number, months: number | null, outcome: string) => ({
  name,
  weeklyGrowth: figureOf(weekly, "fraction"),
  projectedFollowers: figureOf(105_389, "followers"),
  monthsToTarget: months === null ? unavailableFigure("months", "never") : figureOf(months, "months"),
  outcome,
  growth: figureOf(2_621, "followers"),
  growthRate: figureOf(0.0255, "fraction"),
});

const paces = pacesOf({
  cards: { weeklyGrowthFromMeanGain: figureOf(0.002177, "fraction") } as GrowthPage["cards"],
  gap: {
    chartedWeeklyGrowth: figureOf(0.0283, "fraction"),
    monthsToTarget: figureOf(104.21, "months"),
  } as GrowthPage["gap"],
  scenarios: {
    calendar: "",
    items: [scenario("pessimistic", -0.001, null, "never"), scenario("optimistic", 0.0274, 6.2, "misses")],
  },
});

describe("weekly growth", () => {
  const chart = weeklyGrowthChart(paces, formats);

  it("stands from the current one over the scenarios to the target's", () => {
    expect(rawOf(chart)).toEqual([
      ["Current", 0.002177],
      ["Pessimistic", -0.001],
      ["Optimistic", 0.0274],
      ["Target", 0.0283],
    ]);
  });

  it("goes down from zero where an account shrinks", () => {
    expect((chart.option(look()).yAxis as { min: number }).min).toBeLessThan(-0.001);
  });

  it("leaves out what the legend switched off", () => {
    expect(chart.option(look(["Current", "Target"])).xAxis).toMatchObject({
      data: ["Pessimistic\nassumed", "Optimistic\nassumed"],
    });
  });
});

describe("months to the target", () => {
  const chart = monthsChart(paces, target, formats);

  it("stand against the goal's time, and have no bar where it is never reached", () => {
    const [bars] = seriesOf(chart.option(look()));
    expect(bars?.data).toMatchObject([{ value: 104.21 }, { value: "-" }, { value: 6.2 }]);
    expect(bars?.markLine).toMatchObject({ data: [{ yAxis: 6 }] });
  });

  it("are listed with the goal", () => {
    expect(rawOf(chart)).toEqual([
      ["Current", 104.21, ""],
      ["Pessimistic", null, "never reaches it"],
      ["Optimistic", 6.2, "misses the target"],
      ["Goal", 6, ""],
    ]);
  });

  it("of a goal that is a day are those until then", () => {
    const byDay = { ...target, months: null, day: "2026-05-24" };
    // 181 days of 30.4375 a month.
    expect(goalMonths(byDay)).toBeCloseTo(5.9466, 4);
    expect(goalMonths({ ...byDay, fromDay: null })).toBeNull();
  });
});

describe("reach by day", () => {
  const days = [
    day("2025-11-23", 1, null, { reach: 400, views: 900 }),
    day("2025-11-24", 1, 0, { reach: null, views: 700 }),
  ];

  it("shows the metrics that the source gives, and nothing for a day without", () => {
    const chart = reachChart(days, formats);
    expect(
      seriesOf(chart.option(look())).map(({ name, data }) => [name, (data as unknown[]).length]),
    ).toEqual([
      ["Reach", 1],
      ["Views", 2],
    ]);
    expect(rawOf(chart)).toEqual([
      ["2025-11-24", null, 700],
      ["2025-11-23", 400, 900],
    ]);
  });

  it("is named for them", () => {
    expect(metricsName(days)).toBe("Reach and views");
    expect(displaysName(days)).toBe("Views");
    expect(displaysName([])).toBe("Impressions or views");
  });

  it("begins at zero", () => {
    expect(reachChart(days, formats).option(look()).yAxis).toMatchObject({ scale: false });
  });
});
