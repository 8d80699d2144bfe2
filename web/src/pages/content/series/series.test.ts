import { describe, expect, it } from "vitest";
import type { EngagementPoint, EngagementSeries, ViralRule } from "../../../api/types";
import { figureOf } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { seriesOf } from "../../../testing/series";
import { viralChart } from "../viral/viralChart";
import { overTimeChart } from "./overTimeChart";
import { sampleWords } from "./sampleWords";
import { whyNoPoints } from "./whyNoPoints";

const { formats } = look();

const point = (postId: string, rest: Partial<EngagementPoint>): EngagementPoint => ({
  postId,
  publishedAt: "2025-08-30T19:03:00Z",
  contentType: "IMAGE",
  engagement: 0.3,
  trailingMean: 0.3,
  displays: 10_000,
  saves: 100,
  shares: 10,
  reach: 8_000,
  ...rest,
});

const series: EngagementSeries = {
  total: 4,
  formula: "engagement.weighted",
  version: 1,
  trailingFormula: "engagement.trailing-mean",
  points: [
    point("1", {}),
    point("2", {
      contentType: "VIDEO",
      publishedAt: "2025-09-01T19:03:00Z",
      engagement: 0.7,
      trailingMean: 0.5,
    }),
    point("3", { publishedAt: "2025-09-02T19:03:00Z", engagement: null, trailingMean: null }),
    point("4", { publishedAt: "2025-09-03T19:03:00Z", engagement: 0.2, trailingMean: 0.4, displays: null }),
  ],
};

const heights = (dots: Record<string, unknown> | undefined) =>
  (dots === undefined ? [] : (dots.data as { value: number[] }[])).map((dot) => dot.value[1]);

const rule: ViralRule = {
  version: 1,
  rule: "Weighted engagement of at least 2 times the mean of all posts.",
  inForce: true,
  posts: figureOf(1, "posts"),
  share: figureOf(0.25, "fraction"),
  threshold: figureOf(0.6503, "index"),
  postIds: ["2"],
};

describe("engagement over time", () => {
  const option = (hidden: string[] = []) => overTimeChart(series, "UTC", formats).option(look(hidden));

  it("draws the posts of each type apart, and those without a rate not at all", () => {
    const [images, videos] = seriesOf(option());
    expect(heights(images)).toEqual([30, 20]);
    expect(heights(videos)).toEqual([70]);
  });

  it("draws the moving average of all types as one line, scaled as the index is", () => {
    expect(seriesOf(option()).at(-1)).toMatchObject({
      data: [
        [expect.anything(), 30],
        [expect.anything(), 50],
        [expect.anything(), 40],
      ],
    });
  });

  it("leaves out what the legend switched off", () => {
    expect(seriesOf(option(["Image", "7-post moving average"])).map((each) => each.name)).toEqual(["Video"]);
  });

  it("tells types apart by shape as well", () => {
    const [images, videos] = seriesOf(option());
    expect([images?.symbol, videos?.symbol]).toEqual(["circle", "triangle"]);
  });
});

describe("how many posts are drawn", () => {
  it("is said of a sample", () => {
    expect(sampleWords({ total: 100_000 }, 2_000, formats)).toBe("2,000 of 100,000 posts drawn");
  });

  it("is said of all", () => {
    expect(sampleWords({ total: 100 }, 100, formats)).toBe("All 100 posts drawn");
  });

  it("says why it is none", () => {
    expect(whyNoPoints({ total: 0 }, 0)).toMatch(/^There are no posts/);
    expect(whyNoPoints({ total: 9 }, 0)).toMatch(/^No post shown has an engagement rate/);
    expect(whyNoPoints({ total: 9 }, 1)).toBeUndefined();
  });
});

describe("engagement against impressions or views", () => {
  const chart = viralChart(series, rule, "UTC", formats);

  it("draws only posts that have both", () => {
    const drawn = seriesOf(chart.option(look())).flatMap(
      (dots) => (dots.data as { value: number[] }[]) ?? [],
    );
    expect(drawn.map((dot) => dot.value)).toEqual([
      [10_000, 30],
      [10_000, 70],
    ]);
  });

  it("draws the rule in force as a line at its threshold, once", () => {
    const lines = seriesOf(chart.option(look())).map((dots) => (dots.markLine as { data: unknown[] }).data);
    expect(lines.flat()).toMatchObject([{ yAxis: 65.03 }]);
  });

  it("draws no line where the legend switched the rule off", () => {
    const lines = seriesOf(chart.option(look(["Viral from"]))).map(
      (dots) => (dots.markLine as { data: unknown[] }).data,
    );
    expect(lines.flat()).toEqual([]);
  });

  it("says how many posts are at or above the rule", () => {
    expect(chart.summary).toBe(
      "Engagement against impressions or views of 2 posts. The viral rule in force begins at 65.03: 1 of them are at or above it.",
    );
  });

  it("lists the highest first", () => {
    expect(chart.table.rows.map((row) => row[3]?.text)).toEqual(["70.00", "30.00"]);
  });
});
