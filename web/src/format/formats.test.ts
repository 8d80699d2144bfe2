import { describe, expect, it } from "vitest";
import { figureOf, unavailableFigure } from "../testing/figures";
import { createFormats } from "./formats";
import { moneyUnit } from "./units";

const english = createFormats("en-US");
const german = createFormats("de-DE");

describe("figures", () => {
  it("writes a fraction as a percentage with two decimals", () => {
    expect(english.figure(figureOf(0.0021160203, "fraction"))).toBe("0.21%");
  });

  it("writes an index, stored as a fraction, as a number called an index", () => {
    expect(english.figure(figureOf(0.325139, "index"))).toBe("32.51 index");
  });

  it("groups counts and leaves decimals of large means out", () => {
    expect(english.figure(figureOf(102768, "followers"))).toBe("102,768 followers");
    expect(english.value(13254.19, "people")).toBe("13,254");
  });

  it("writes money to the cent", () => {
    expect(english.value(55.96938803518605, "usd")).toBe("$55.97");
    expect(english.value(5751862.0696, "usd")).toBe("$5,751,862.07");
  });

  it("writes money in the currency that the unit names, to its smallest coin", () => {
    expect(english.value(1234.5, "eur")).toBe("€1,234.50");
    expect(english.value(1234.5, "cad")).toBe("CA$1,234.50");
    expect(english.value(1234, "jpy")).toBe("¥1,234");
    expect(german.figure(figureOf(1234.5, "eur"))).toBe("1.234,50\u00a0€");
  });

  it("writes money of no known currency as a number with two decimals", () => {
    expect(english.figure(figureOf(54574.2, "money"))).toBe("54,574.20");
    expect(english.exact(54574.224, "money")).toBe("54,574.224");
    expect(english.value(5, moneyUnit(null))).toBe("5.00");
    expect(english.value(5, moneyUnit("GBP"))).toBe("£5.00");
  });

  it("writes days, characters, actions and the people of many days as counts", () => {
    expect(english.figure(figureOf(690, "days"))).toBe("690 days");
    expect(english.figure(figureOf(12.34, "days"))).toBe("12.3 days");
    expect(english.figure(figureOf(1_234.5, "characters"))).toBe("1,235 characters");
    expect(english.figure(figureOf(48_210, "actions"))).toBe("48,210 actions");
    expect(english.figure(figureOf(1_325_419, "person-days"))).toBe("1,325,419 person-days");
  });

  it("writes how many times as much with one decimal", () => {
    expect(english.figure(figureOf(13, "multiple"))).toBe("13.0x");
    expect(german.figure(figureOf(12.96, "multiple"))).toBe("13,0x");
  });

  it("writes a correlation with two decimals, and no sign at 0", () => {
    expect(english.figure(figureOf(0.4567, "correlation"))).toBe("0.46 correlation");
    expect(english.value(-1, "correlation")).toBe("-1.00");
    expect(english.value(-0.001, "correlation")).toBe("0.00");
  });

  it("follows the conventions of the locale", () => {
    expect(german.value(102768, "followers")).toBe("102.768");
    expect(german.figure(figureOf(0.325139, "index"))).toBe("32,51 index");
  });

  it("says that a figure is unavailable and why, and never writes 0", () => {
    const text = english.figure(unavailableFigure("followers", "no follower count is recorded"));
    expect(text).toBe("Unavailable: no follower count is recorded");
    expect(text).not.toContain("0");
  });

  it("writes 0 where the value is 0", () => {
    expect(english.figure(figureOf(0, "posts"))).toBe("0 posts");
  });

  it("names a unit that it does not know", () => {
    expect(english.figure(figureOf(1.234, "watch-hours"))).toBe("1.23 watch hours");
  });

  it("shows every digit of the exact value", () => {
    expect(english.exact(0.0021160203, "fraction")).toBe("0.21160203 %");
    expect(english.exact(0.325139, "index")).toBe("32.5139 index");
    expect(english.exact(5751862.0696, "usd")).toBe("5,751,862.0696 usd");
    expect(english.exact(12.9604, "multiple")).toBe("12.9604x");
  });
});

describe("differences", () => {
  it("are points for rates and indexes", () => {
    expect(english.difference(0.0005, "fraction")).toBe("+0.05 points");
    expect(english.difference(-0.0184, "index")).toBe("−1.84 points");
  });

  it("are in the unit otherwise", () => {
    expect(english.difference(217, "followers")).toBe("+217");
    expect(english.difference(-12.5, "usd")).toBe("−$12.50");
    expect(english.difference(1.25, "multiple")).toBe("+1.3x");
  });
});

describe("days and instants", () => {
  it("writes a day as it is, whatever the browser's zone", () => {
    expect(english.day("2025-11-24")).toBe("Nov 24, 2025");
    expect(english.day("2025-01-01")).toBe("Jan 1, 2025");
  });

  it("writes a range without repeating what both ends share", () => {
    expect(english.dayRange({ from: "2025-07-28", to: "2025-08-26" }).replace(/\s/g, " ")).toBe(
      "Jul 28 – Aug 26, 2025",
    );
  });

  it("writes an instant in the account's zone", () => {
    expect(english.instant("2025-11-24T20:15:00Z", "Asia/Tokyo")).toContain("Nov 25, 2025, 05:15 AM");
  });

  it("falls back to UTC, and says so, where the browser does not know the zone", () => {
    expect(english.instant("2025-11-24T20:15:00Z", "Mars/Olympus")).toBe("Nov 24, 2025, 08:15 PM UTC");
  });
});

it("writes sizes of files in decimal units", () => {
  expect(english.bytes(2)).toBe("2 B");
  expect(english.bytes(1_834_223)).toBe("1.83 MB");
});
