import { describe, expect, it } from "vitest";
import type { ContentTypeDetail, EngagementPoint, RateSet, WeeklyRates } from "../../../api/types";
import type { Chart, ChartOption } from "../../../charts/spec";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { type Action, actions } from "./actions";
import { comparisonChart, type OnePlatform, withPosts } from "./comparisonChart";
import { drawnWords } from "./drawnWords";
import { sharesChart } from "./sharesChart";
import { typesChart } from "./typesChart";
import { partByGiven, weeksChart } from "./weeksChart";

const { formats } = look();
const saves = actions[0] as Action;

const seriesOf = ({ series }: ChartOption) => series as unknown as Record<string, unknown>[];
const rawOf = (chart: Chart) => chart.table.rows.map((row) => row.map((cell) => cell.raw));

const ratesOf = (rate: number | null, n = 3): RateSet => {
  const figure =
    rate === null
      ? unavailableFigure("fraction", "the source gives none")
      : figureOf(rate, "fraction", { n, low: rate / 2, high: rate * 2 });
  return { likes: figure, comments: figure, shares: figure, saves: figure, clickThrough: figure };
};

const week = (monday: string, rate: number | null, count: number | null): WeeklyRates => ({
  week: monday,
  posts: 3,
  meanEngagement: figureOf(0.1, "fraction"),
  rates: ratesOf(rate),
  likes: count,
  comments: count,
  shares: count,
  saves: count,
  impressions: null,
});

const platform = (name: string, mean: number, weeks: WeeklyRates[] = []): OnePlatform => ({
  platform: name,
  accountIds: [`my~${name}~a`],
  posts: figureOf(50, "posts"),
  meanEngagementByReach: figureOf(mean, "fraction", { n: 50, low: mean - 0.02, high: mean + 0.02 }),
  impressions: figureOf(1, "impressions"),
  viralPosts: figureOf(1, "posts"),
  viralShare: figureOf(0.02, "fraction"),
  rates: ratesOf(0.01),
  weeks,
});

describe("the comparison", () => {
  const cards = [platform("instagram", 0.1032), platform("tiktok", 0.1002)];
  const chart = comparisonChart(cards, formats);

  it("leaves out all platforms together, and those without posts", () => {
    const together = { ...platform("", 0.1), platform: null };
    const unused = { ...platform("facebook", 0), posts: figureOf(0, "posts") };
    expect(withPosts([together, ...cards, unused]).map((card) => card.platform)).toEqual([
      "instagram",
      "tiktok",
    ]);
  });

  it("draws means from zero with the interval of each", () => {
    expect(chart.option(look()).xAxis).toMatchObject({ min: 0 });
    const whiskers = seriesOf(chart.option(look()))[1]?.data as number[][];
    expect(whiskers.map((row) => row.map((amount) => Number(amount.toFixed(4))))).toEqual([
      [0, 0.0832, 0.1232],
      [1, 0.0802, 0.1202],
    ]);
  });

  it("names each platform with its mean and number of posts, and leaves out one switched off", () => {
    expect(chart.option(look(["TikTok"])).yAxis).toMatchObject({ data: ["Instagram\n10.32% · n = 50"] });
  });

  it("lists the same figures", () => {
    expect(rawOf(chart)[0]?.slice(0, 3)).toEqual(["Instagram", 50, 0.1032]);
  });
});

describe("weeks", () => {
  const cards = [
    platform("instagram", 0.1, [week("2025-03-03", 0.015, 6), week("2025-06-30", 0.02, 0)]),
    platform("tiktok", 0.1, [week("2025-03-03", null, null), week("2025-03-10", 0.01, 4)]),
  ];

  it("are told as rates with the number of posts, and interrupted where there were none for months", () => {
    const [instagram, tiktok] = seriesOf(weeksChart(cards, saves, "rate", formats).option(look()));
    expect(instagram?.data).toEqual([
      [Date.UTC(2025, 2, 3), 0.015, "n = 3"],
      [Date.UTC(2025, 5, 29), null],
      [Date.UTC(2025, 5, 30), 0.02, "n = 3"],
    ]);
    expect(tiktok?.data).toEqual([[Date.UTC(2025, 2, 10), 0.01, "n = 3"]]);
  });

  it("are told as counts on demand, where none is not the same as 0", () => {
    const chart = weeksChart(cards, saves, "count", formats);
    expect(rawOf(chart)).toEqual([
      ["2025-06-30", "instagram", 3, 0],
      ["2025-03-10", "tiktok", 3, 4],
      ["2025-03-03", "instagram", 3, 6],
      ["2025-03-03", "tiktok", 3, null],
    ]);
    expect(chart.table.columns.map(({ name }) => name)).toEqual(["Week of", "Platform", "Posts", "Saves"]);
  });

  it("leave out a platform that the legend switched off", () => {
    const option = weeksChart(cards, saves, "rate", formats).option(look(["Instagram"]));
    expect(seriesOf(option).map(({ name }) => name)).toEqual(["TikTok"]);
  });

  it("part the platforms that give a metric from those that do not", () => {
    const silent = platform("youtube", 0.1, [week("2025-03-03", null, null)]);
    const [given, without] = partByGiven([...cards, silent], saves, "rate");
    expect(given.map((card) => card.platform)).toEqual(["instagram", "tiktok"]);
    expect(without).toEqual([silent]);
  });

  it("begin at zero", () => {
    expect(weeksChart(cards, saves, "rate", formats).option(look()).yAxis).toMatchObject({ scale: false });
  });
});

it("draws a content type in grey where there are too few posts of it", () => {
  const types = [
    { contentType: "IMAGE", rates: ratesOf(0.02, 54) },
    { contentType: "VIDEO", rates: ratesOf(0.03, 4) },
  ] as ContentTypeDetail[];
  const [bars] = seriesOf(typesChart(types, saves, 5, formats).option(look()));
  const { quiet } = look().palette;
  expect(bars?.data).toMatchObject([
    { value: 0.02, itemStyle: { color: expect.not.stringMatching(quiet) } },
    { value: 0.03, itemStyle: { color: quiet } },
  ]);
});

describe("shares against impressions", () => {
  const post = (id: string, rest: Partial<EngagementPoint>): EngagementPoint => ({
    postId: id,
    publishedAt: "2025-03-05T20:15:00Z",
    contentType: "IMAGE",
    engagement: 0.3,
    trailingMean: null,
    displays: 1000,
    saves: 1,
    shares: 5,
    reach: 900,
    ...rest,
  });
  const points = [
    post("my~instagram~a~1", {}),
    post("my~instagram~a~2", { shares: null }),
    post("my~tiktok~b~3", { engagement: null, shares: 0 }),
  ];
  const chart = sharesChart(points, "UTC", formats);

  it("have a colour and a shape for each platform, and no point without shares", () => {
    const series = seriesOf(chart.option(look()));
    expect(series.map(({ name, symbol, data }) => [name, symbol, (data as unknown[]).length])).toEqual([
      ["Instagram", "circle", 1],
      ["TikTok", "diamond", 1],
    ]);
  });

  it("are listed, the newest first", () => {
    expect(rawOf(chart).map((row) => row.slice(1))).toEqual([
      ["tiktok", "IMAGE", 1000, 0, null],
      ["instagram", "IMAGE", 1000, 5, 30],
    ]);
  });

  it("say how many posts are taken, and how many are left out", () => {
    expect(drawnWords(180, 180, 180, formats.count)).toBe("All 180 posts are taken.");
    expect(drawnWords(990, 1000, 100_000, formats.count)).toBe(
      "Of 100,000 posts the newest 1,000 are taken. 10 without impressions or shares are left out.",
    );
  });
});
