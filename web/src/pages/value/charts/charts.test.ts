import { expect, it } from "vitest";
import type { ContentReturn, EngagementValue, Figure, ReturnVersion, ValueCards } from "../../../api/types";
import { extent } from "../../../charts/kinds/ranges";
import { createFormats } from "../../../format/formats";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { cumulativeChart } from "./cumulativeChart";
import { interactionsChart, timesALike } from "./interactionsChart";
import { inForceOf, returnsChart } from "./returnsChart";
import { sensitivityChart } from "./sensitivityChart";
import { streamsChart } from "./streamsChart";

const formats = createFormats("en-US");
const usd = (value: number) => figureOf(value, "usd");
const missing = unavailableFigure("usd", "there are no posts");

const cards = (streams: readonly Figure[]): ValueCards => {
  const [ads = missing, sales = missing, sponsored = missing] = streams;
  const share = figureOf(0.25, "fraction");
  return {
    accountValue: { current: usd(1), previous: null },
    lifetimeValue: usd(1),
    monthlyValue: usd(4),
    annualValue: usd(48),
    adsMonthly: ads,
    salesMonthly: sales,
    sponsoredMonthly: sponsored,
    adsShare: share,
    salesShare: share,
    sponsoredShare: share,
    postsPerDay: figureOf(1, "posts/day"),
    postsPerMonth: figureOf(30, "posts"),
    monthlyImpressionsPerFollower: figureOf(6, "impressions"),
  };
};

const seriesOf = (option: { series?: unknown }) =>
  (Array.isArray(option.series) ? option.series : [option.series]) as { name?: string; data: unknown[] }[];

it("leaves a stream without a value out of the whole, and says that it is unavailable", () => {
  const chart = streamsChart(cards([usd(1), missing, usd(3)]), formats);
  const slices = seriesOf(chart.option(look()))[0]?.data as { name: string; value: number }[];
  expect(slices.map(({ name, value }) => [name, value])).toEqual([
    ["Sponsored posts", 3],
    ["Advertising", 1],
  ]);
  expect(chart.table.rows[0]?.map(({ raw }) => raw)).toEqual(["Sales", null, 0.25]);
});

it("draws revenue from month 1 with a gap where there is no value", () => {
  const sums = [
    { name: "Unsaved", figures: [usd(10), missing, usd(30)], colour: () => "#000000" },
    { name: "Saved", figures: [usd(5)], dashed: true, colour: () => "#111111" },
  ];
  const chart = cumulativeChart(sums, formats);
  expect(seriesOf(chart.option(look())).map(({ name, data }) => [name, data])).toEqual([
    [
      "Unsaved",
      [
        [1, 10],
        [2, "-"],
        [3, 30],
      ],
    ],
    ["Saved", [[1, 5]]],
  ]);
  expect(chart.table.rows.map((row) => row.map(({ raw }) => raw))).toEqual([
    [1, 10, 5],
    [2, null, null],
    [3, 30, null],
  ]);
  expect(seriesOf(chart.option(look(["Saved"]))).map(({ name }) => name)).toEqual(["Unsaved"]);
});

const engagement: EngagementValue = {
  perLike: usd(0.05),
  perComment: usd(0.5),
  perSave: usd(2.5),
  perShare: missing,
  perPost: usd(691.67),
  monthly: usd(20750.24),
  total: usd(69167.45),
};

it("says how many likes an interaction is worth, and nothing where there is no answer", () => {
  const { perLike, perSave, perShare } = engagement;
  expect(timesALike(perSave, perLike, formats)).toBe("50x a like");
  expect(timesALike(perLike, perLike, formats)).toBe("");
  expect(timesALike(perShare, perLike, formats)).toBe("");
  expect(timesALike(perSave, usd(0), formats)).toBe("");
});

it("draws no bar for an interaction without a value or switched off", () => {
  const chart = interactionsChart(engagement, formats);
  const bars = seriesOf(chart.option(look(["Like"])))[0]?.data as { value: unknown }[];
  expect(bars.map(({ value }) => value)).toEqual([0.5, 2.5, "-"]);
});

const version = (name: string, roi: Figure, inForce: boolean): ReturnVersion => ({
  version: 1,
  name,
  inForce,
  engagementValue: usd(1),
  valuePerPost: usd(2),
  netProfit: usd(1),
  returnOnCost: roi,
});

const images: ContentReturn = {
  contentType: "IMAGE",
  posts: 54,
  cost: usd(50),
  impressionValue: usd(89),
  versions: [
    version("product of means", figureOf(86.0686, "fraction"), true),
    version("per-action values", figureOf(13.7555, "fraction"), false),
    version("unweighted actions", unavailableFigure("fraction", "no reach"), false),
  ],
  lowest: figureOf(13.7555, "fraction"),
  highest: figureOf(86.0686, "fraction"),
};

it("spans the versions of ROI that have a value and names the one in force", () => {
  expect(inForceOf(images)?.name).toBe("product of means");
  const chart = returnsChart([images], formats);
  const drawn = seriesOf(chart.option(look())).find((series) => series.data.some(Array.isArray));
  expect(drawn?.data).toEqual([[0, 13.7555, 86.0686]]);
  expect(chart.table.rows[0]?.map(({ raw }) => raw)).toEqual(["IMAGE", 86.0686, 13.7555, 86.0686]);
  expect(chart.summary).toBe("Image: 8,606.86% · n = 54.");
});

it("draws no type whose ROI is unavailable", () => {
  const unknown = { ...images, versions: [version("any", unavailableFigure("fraction", "no reach"), true)] };
  expect(seriesOf(returnsChart([unknown], formats).option(look()))[0]?.data).toEqual([]);
});

it("measures a range from its least to its greatest point, losses too", () => {
  expect(
    extent([
      { value: 2, inForce: true },
      { value: -0.5, inForce: false },
    ]),
  ).toEqual([-0.5, 2]);
});

it("draws what an assumption moves as a change of the account value, and shows the assumption's two values", () => {
  const bars = [
    {
      assumption: "monthlyChurn",
      lowAssumption: 0.04,
      highAssumption: 0.06,
      varied: "20 % less and 20 % more.",
      low: usd(1_200),
      high: usd(900),
    },
  ];
  const descriptions = [
    {
      name: "monthlyChurn",
      unit: "fraction",
      least: 0,
      most: 1,
      whole: false,
      typical: 0.05,
      readBy: "calendar",
    },
  ];
  const chart = sensitivityChart(bars, usd(1_000), descriptions, formats);
  expect(seriesOf(chart.option(look())).map(({ data }) => data)).toEqual([[200], [-100]]);
  expect(chart.table.rows[0]?.map(({ text }) => text)).toEqual([
    "Monthly churn",
    "4%",
    "$1,200.00",
    "6%",
    "$900.00",
    "20 % less and 20 % more.",
  ]);
});
