import { describe, expect, it } from "vitest";
import { estimatesChart } from "../../figures/estimatesChart";
import { createFormats } from "../../format/formats";
import { figureOf, unavailableFigure } from "../../testing/figures";
import { look } from "../../testing/look";
import { restWords } from "./attribution/attributionWords";
import { delayName, delaysChart } from "./attribution/Delays";
import { statusesChart } from "./inventory/Statuses";
import { rankingChart } from "./rankingChart";
import { shopWord, shortened, sourceWord, windowWords } from "./words";

const formats = createFormats("en-US");
const seriesOf = (option: { series?: unknown }) => option.series as { data: unknown[]; id: string }[];

describe("a ranking", () => {
  const ranked = ["Boots", "Jeans", "Scarf"].map((name, index) => ({
    name,
    figure: figureOf(300 - index * 100, "cad"),
    details: [],
  }));
  const chart = rankingChart(
    { ranked, drawn: 2, of: "Item", figureName: "Revenue", valueName: "CAD" },
    formats,
  );

  it("draws the first ones and lists all", () => {
    expect(seriesOf(chart.option(look()))[0]?.data).toMatchObject([{ value: 300 }, { value: 200 }]);
    expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Boots", "CA$300.00"],
      ["Jeans", "CA$200.00"],
      ["Scarf", "CA$100.00"],
    ]);
  });

  it("draws no bar where there is no amount", () => {
    const nothing = [
      { name: "Boots", figure: unavailableFigure("money", "Several currencies."), details: [] },
    ];
    const { option } = rankingChart(
      { ranked: nothing, of: "Item", figureName: "Revenue", valueName: "amount" },
      formats,
    );
    expect(seriesOf(option(look()))[0]?.data).toMatchObject([{ value: "-" }]);
  });

  it("begins at 0", () => {
    expect(chart.option(look()).xAxis).toMatchObject({ min: 0 });
  });
});

describe("estimates", () => {
  const groups = [
    { name: "Port", figure: figureOf(1210.07, "money", { low: -50, high: 1251.87 }), n: 2, enough: false },
    { name: "Hall", figure: figureOf(836.71, "money", { low: 600, high: 1000 }), n: 6 },
  ];
  const chart = estimatesChart(
    { groups, of: "Place", counted: "Market days", figureName: "Mean", valueName: "USD" },
    formats,
  );

  it("are grey where there is too little to compare", () => {
    const { palette } = look();
    expect(seriesOf(chart.option(look()))[0]?.data).toMatchObject([
      { itemStyle: { color: palette.quiet } },
      { itemStyle: { color: palette.brand } },
    ]);
  });

  it("name their n", () => {
    expect(chart.option(look()).yAxis).toMatchObject({
      data: ["Port\n1,210.07 · n = 2", "Hall\n836.71 · n = 6"],
    });
  });

  it("leave room below 0 for an interval that reaches there", () => {
    expect(chart.option(look()).xAxis).toMatchObject({ min: undefined });
  });

  it("write shares as shares", () => {
    const shares = estimatesChart(
      {
        groups: [
          { name: "TikTok", figure: figureOf(0.428571, "fraction", { low: 0.2651, high: 0.6093 }), n: 28 },
        ],
        of: "Source",
        counted: "Customers",
        figureName: "Bought again",
        valueName: "share",
      },
      formats,
    );
    expect(shares.table.rows[0]?.map(({ text }) => text)).toEqual([
      "TikTok",
      "28",
      "42.86%",
      "26.51%",
      "60.93%",
    ]);
    expect(shares.option(look()).xAxis).toMatchObject({ min: 0 });
  });
});

describe("delays", () => {
  it("are named by their days", () => {
    expect(delayName({ fromDays: 8, toDays: 30 })).toBe("8 to 30 days");
    expect(delayName({ fromDays: 366, toDays: null })).toBe("366 days or more");
  });

  it("count lines, and keep a range in which nothing was sold", () => {
    const chart = delaysChart(
      [
        { fromDays: 0, toDays: 7, lines: figureOf(0, "lines"), revenue: figureOf(0, "money") },
        { fromDays: 8, toDays: 30, lines: figureOf(2, "lines"), revenue: figureOf(466.37, "money") },
      ],
      formats,
    );
    expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["0 to 7 days", "0.00", "0 lines"],
      ["8 to 30 days", "466.37", "2 lines"],
    ]);
  });
});

describe("items by status", () => {
  it("share the whole between them", () => {
    const chart = statusesChart(
      [
        { name: "sold", items: figureOf(179, "items"), sellThrough: figureOf(1, "fraction") },
        { name: null, items: figureOf(121, "items"), sellThrough: figureOf(0, "fraction") },
      ],
      formats,
    );
    expect(chart.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Sold", "179 items", "59.7%"],
      ["Not known", "121 items", "40.3%"],
    ]);
  });
});

describe("words of a shop", () => {
  it("keep what the shop wrote, without underscores", () => {
    expect(shopWord("casual_buyer")).toBe("Casual buyer");
    expect(shopWord("Y2K")).toBe("Y2K");
    expect(shopWord(null)).toBe("Not known");
  });

  it("name platforms as they call themselves", () => {
    expect(["tiktok", "word_of_mouth", null].map(sourceWord)).toEqual([
      "TikTok",
      "Word of mouth",
      "Not known",
    ]);
  });

  it("say the window", () => {
    expect(windowWords({ windowDays: null }, formats)).toBe("at any time before");
    expect(windowWords({ windowDays: 1 }, formats)).toBe("within 1 day before");
    expect(windowWords({ windowDays: 30 }, formats)).toBe("within 30 days before");
  });

  it("shorten captions to one line without breaking a character", () => {
    expect(shortened("  \n ")).toBe("no caption");
    expect(shortened("Two\nlines")).toBe("Two lines");
    expect(shortened(`${"a".repeat(59)}😀b`)).toBe(`${"a".repeat(59)}😀…`);
  });

  it("say how many rows are drawn and listed", () => {
    expect(restWords("posts", 3, 3, formats)).toBe("3 posts, by what lines brought before tax and tip");
    expect(restWords("posts", 37, 37, formats)).toBe("The 10 with most of 37 posts; the table has all");
    expect(restWords("items", 90, 50, formats)).toBe(
      "The 10 with most of 90 items; the table has the first 50",
    );
  });
});
