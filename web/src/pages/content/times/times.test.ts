import { describe, expect, it } from "vitest";
import type { TimeCell } from "../../../api/types";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { seriesOf } from "../../../testing/series";
import { heatColours } from "./heat/heatColours";
import { heatGrid, placeAfter, strength } from "./heat/heatGrid";
import { type TimeKind, timesChart } from "./timesChart";
import { hourName, weekdayName } from "./weekdays";

const { formats, palette } = look();

const cell = (
  weekday: number | null,
  hour: number | null,
  mean: number,
  n: number,
  enough = n >= 5,
): TimeCell => ({
  weekday,
  hour,
  meanEngagement: figureOf(mean, "index", { n, low: mean - 0.1, high: mean + 0.1 }),
  enough,
});

const without = (hour: number): TimeCell => ({
  weekday: null,
  hour,
  meanEngagement: { ...unavailableFigure("index", "no post"), n: 0 },
  enough: false,
});

const kind: TimeKind = {
  name: "Hour",
  of: (each) => hourName(each.hour ?? 0),
  short: (each) => String(each.hour),
};

describe("times of publishing", () => {
  it("name Monday as the first weekday, in the language of the reader", () => {
    expect([1, 7].map((day) => weekdayName(day, "en-US"))).toEqual(["Monday", "Sunday"]);
    expect(weekdayName(1, "de")).toBe("Montag");
  });

  const hours = [without(17), cell(null, 18, 0.308908, 25), cell(null, 19, 0.5, 2)];
  const option = (hidden: string[] = []) => timesChart(hours, kind, formats).option(look(hidden));

  it("draw only hours with posts, those of too few in grey", () => {
    expect(option().xAxis).toMatchObject({ data: ["18:00\nn 25", "19:00\nn 2"] });
    const bars = seriesOf(option())[0]?.data as { itemStyle: { color: string } }[];
    expect(bars.map((bar) => bar.itemStyle.color)).toEqual([palette.brand, palette.quiet]);
  });

  it("draw intervals only where there are enough posts", () => {
    const whiskers = seriesOf(option())[1]?.data as number[][];
    expect(whiskers.map((row) => row.map((amount) => Number(amount.toFixed(4))))).toEqual([
      [0, 20.8908, 40.8908],
    ]);
  });

  it("leave out hours of too few posts when the legend says so", () => {
    expect(option(["Too few posts to compare"]).xAxis).toMatchObject({ data: ["18:00\nn 25"] });
  });

  it("list every hour in the table, also those without posts", () => {
    const rows = timesChart(hours, kind, formats).table.rows.map((row) => row.map((each) => each.raw));
    expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
      ["17:00", 0, "no"],
      ["18:00", 25, "yes"],
      ["19:00", 2, "no"],
    ]);
  });
});

describe("the grid of weekdays and hours", () => {
  const grid = heatGrid([cell(1, 18, 0.2, 5), cell(4, 21, 0.4, 6), cell(7, 19, 0.9, 2)]);

  it("reaches from the first to the last hour with a post", () => {
    expect(grid.hours).toEqual([18, 19, 20, 21]);
    expect(grid.weekdays).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("is coloured from the lowest to the highest mean that is compared", () => {
    expect([grid.at(1, 18), grid.at(4, 21)].map((each) => strength(each, grid.extent))).toEqual([0, 1]);
  });

  it("does not colour what is not compared or not there", () => {
    expect([grid.at(7, 19), grid.at(2, 18)].map((each) => strength(each, grid.extent))).toEqual([null, null]);
  });

  it("is empty without posts", () => {
    expect(heatGrid([]).hours).toEqual([]);
  });

  it.each([
    ["ArrowUp", { row: 0, column: 1 }],
    ["ArrowDown", { row: 2, column: 1 }],
    ["ArrowLeft", { row: 1, column: 0 }],
    ["ArrowRight", { row: 1, column: 2 }],
    ["Home", { row: 1, column: 0 }],
    ["End", { row: 1, column: 3 }],
  ])("is walked by %s", (key, place) => {
    expect(placeAfter(key, { row: 1, column: 1 }, 7, 4)).toEqual(place);
  });

  it("ends at its edges, and leaves other keys alone", () => {
    expect(placeAfter("ArrowDown", { row: 6, column: 0 }, 7, 4)).toEqual({ row: 6, column: 0 });
    expect(placeAfter("Tab", { row: 0, column: 0 }, 7, 4)).toBeUndefined();
  });

  it.each(["light", "dark"] as const)("can be read at every strength in the %s scheme", (scheme) => {
    for (let share = 0; share <= 1; share += 0.05) {
      const { ground, ink } = heatColours(share, 9, scheme);
      expect(contrastOf(ground, ink), `${ground} ${ink}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Contrast of two colours by WCAG 2. */
function contrastOf(ground: string, ink: string): number {
  const light = (parts: number[]) => {
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const a = light(ground.match(/\d+/g)?.map(Number) ?? []);
  const b = ink === "#ffffff" ? 1 : 0;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
