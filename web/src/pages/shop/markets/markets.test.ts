import { describe, expect, it } from "vitest";
import type { MarketDayRow, ShopMarkets } from "../../../api/types";
import { createFormats } from "../../../format/formats";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { conversionChart, weathersOf } from "./conversionChart";
import { verdictWords } from "./Places";
import { profitChart } from "./Profit";

const formats = createFormats("en-US");
const noGoods = "No order of that place and day is known.";

const marketDay = (id: string, rest: Partial<MarketDayRow> = {}): MarketDayRow => ({
  marketDay: { shop: "csv", id },
  day: "2023-01-06",
  location: { shop: "csv", id: "2" },
  locationName: "Forge Market",
  weather: "sunny",
  sales: 605.39,
  transactions: 11,
  footTraffic: 134,
  newCustomers: null,
  averageTransaction: figureOf(55.035, "money"),
  netProfit: figureOf(399.02, "money"),
  netProfitWithGoods: unavailableFigure("money", noGoods),
  returnOnBooth: figureOf(2.589, "fraction"),
  return: unavailableFigure("fraction", noGoods),
  returnWithoutGoods: figureOf(1.9335, "fraction"),
  conversion: figureOf(0.0820896, "fraction"),
  costPerNewCustomer: unavailableFigure("money", "No new customer was counted."),
  ...rest,
});

describe("profit of market days", () => {
  const cold = marketDay("2", { netProfit: figureOf(-20.5, "money"), weather: null, locationName: null });
  const chart = profitChart([marketDay("1"), cold], "USD", formats);

  it("draws what days have, up and down, and leaves a measure that none has to the table", () => {
    const series = chart.option(look()).series as { name: string; data: unknown[] }[];
    expect(series.map(({ name, data }) => [name, data])).toEqual([
      ["Without the cost of goods", [399.02, -20.5]],
    ]);
    expect(chart.legend.map(({ name }) => name)).toEqual(["Without the cost of goods"]);
    expect(chart.table.columns.at(-1)?.name).toBe("With the cost of goods");
  });

  it("says what is not known, and why, in place of 0", () => {
    const cells = Object.fromEntries(
      chart.table.columns.map(({ name }, index) => [name, chart.table.rows[1]?.[index]]),
    );
    expect(cells).toMatchObject({
      Place: { text: "Place 2" },
      Weather: { text: "not known", raw: null },
      "New customers": { text: "not known", raw: null },
      "With the cost of goods": { text: `Unavailable: ${noGoods}`, raw: null },
      Sales: { text: "$605.39", raw: 605.39 },
    });
  });

  it("tells the range in words", () => {
    expect(chart.summary).toContain(
      "from -20.50 (Jan 6, 2023, Place 2) to 399.02 (Jan 6, 2023, Forge Market)",
    );
  });
});

describe("conversion by weather", () => {
  const days = [
    marketDay("1"),
    marketDay("2", { weather: "rainy" }),
    marketDay("3", { weather: "rainy", conversion: unavailableFigure("fraction", "Nobody was counted.") }),
    marketDay("4", { weather: "rainy" }),
  ];
  const chart = conversionChart(days, formats);

  it("leaves out days that nobody counted on", () => {
    expect((chart.option(look()).series as { data: unknown[] }[])[0]?.data).toHaveLength(3);
    expect(chart.summary).toBe("Rainy: n = 2 market days. Sunny: n = 1 market days");
  });

  it("has the most frequent weather first, and says where it is not known", () => {
    expect(weathersOf([marketDay("5", { weather: null }), ...days])).toEqual([
      { weather: "Rainy", count: 3 },
      { weather: "Not known", count: 1 },
      { weather: "Sunny", count: 1 },
    ]);
  });
});

describe("the best place", () => {
  const markets = (distinguishable: boolean) =>
    ({
      locations: [{ location: { shop: "csv", id: "2" }, name: "Forge Market" }],
      best: { location: { shop: "csv", id: "2" }, distinguishable, verdict: "The verdict." },
    }) as ShopMarkets;

  it("is named only where it is told apart", () => {
    expect(verdictWords(markets(true))).toBe("Forge Market is best. The verdict.");
    expect(verdictWords(markets(false))).toBe("The verdict.");
  });
});
