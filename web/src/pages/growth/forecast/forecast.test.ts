import { describe, expect, it } from "vitest";
import type { AccountDayRow } from "../../../api/types";
import { look } from "../../../testing/look";
import { comparisonWords } from "./comparisonWords";
import { forecastChart, recentPast } from "./forecastChart";
import { readHorizon } from "./horizon";

const { formats } = look();

const day = (at: string, followers: number | null) => ({ day: at, followers }) as AccountDayRow;
const points = [
  {
    day: "2025-11-25",
    expected: 102_799.1,
    low80: 102_790,
    high80: 102_808,
    low95: 102_780,
    high95: 102_820,
  },
  {
    day: "2025-11-26",
    expected: 102_830.2,
    low80: 102_815,
    high80: 102_845,
    low95: 102_800,
    high95: 102_860,
  },
];
const chart = forecastChart([day("2025-11-23", null), day("2025-11-24", 102_768)], points, formats);

describe("the forecast", () => {
  it("draws both bands, the wider one behind, then the counts and what is expected", () => {
    const series = chart.option(look()).series as unknown as { name: string; data: unknown[] }[];
    expect(series.map(({ name }) => name)).toEqual(["95 % band", "80 % band", "Followers", "Forecast"]);
    expect(series[0]?.data[1]).toEqual([Date.UTC(2025, 10, 26), 102_800, 102_860]);
    expect(series[3]?.data[0]).toEqual([Date.UTC(2025, 10, 25), 102_799.1]);
  });

  it("leaves out a band that the legend switched off", () => {
    const series = chart.option(look(["95 % band", "Followers"])).series as { name?: string }[];
    expect(series.map(({ name }) => name)).toEqual(["80 % band", "Forecast"]);
  });

  it("lists what was counted apart from what is expected", () => {
    expect(chart.table.rows.map((row) => row.map((cell) => cell.raw))).toEqual([
      ["2025-11-24", 102_768, null, null, null, null, null],
      ["2025-11-25", null, 102_799.1, 102_790, 102_808, 102_780, 102_820],
      ["2025-11-26", null, 102_830.2, 102_815, 102_845, 102_800, 102_860],
    ]);
  });

  it("is told with both bands in a sentence", () => {
    expect(chart.summary).toBe(
      "102,830 followers are expected on Nov 26, 2025. " +
        "The 80 % band is 102,815 to 102,845, the 95 % band 102,800 to 102,860.",
    );
  });
});

it("shows as much of the past as of the future, and two months at least", () => {
  const days = Array.from({ length: 200 }, (_, at) => day(`day ${at}`, at));
  expect(recentPast(days, 90).length).toBe(90);
  expect(recentPast(days, 7).length).toBe(60);
  expect(recentPast(days, 730).length).toBe(200);
});

it.each([
  ["90", 90],
  [730, 730],
  ["180", undefined],
  ["0", undefined],
  ["731", undefined],
  ["1.5", undefined],
  ["soon", undefined],
  [undefined, undefined],
])("reads %s in an address as the horizon %s", (value, days) => {
  expect(readHorizon(value)).toBe(days);
});

it("says how far off assuming no change would have been", () => {
  expect(comparisonWords(0.009, 0.001)).toBe("further off");
  expect(comparisonWords(0.001, 0.009)).toBe("closer");
  expect(comparisonWords(0.001, 0.001)).toBe("as far off");
});
