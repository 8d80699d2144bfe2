import { describe, expect, it } from "vitest";
import type { PostMark, ShopSales } from "../../../api/types";
import { createFormats } from "../../../format/formats";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { look } from "../../../testing/look";
import { markedWords } from "./markedWords";
import { salesChart } from "./salesChart";
import { daysOf, monthsOf } from "./steps";

const formats = createFormats("en-US");

const post = (day: string, caption = "Jeans"): PostMark => ({
  accountId: "my~instagram~1",
  platform: "instagram",
  postId: `post-${day}`,
  publishedAt: `${day}T00:00:00Z`,
  day,
  contentType: "IMAGE",
  caption,
  engagement: null,
});

const sales: ShopSales = {
  months: [
    { month: "2023-01-01", sales: figureOf(2035.38, "money", { n: 6 }) },
    { month: "2023-02-01", sales: figureOf(1922.74, "money", { n: 6 }) },
  ],
  days: [
    { day: "2023-01-30", sales: 490.5, orders: 1 },
    { day: "2023-02-02", sales: 159.02, orders: 2 },
  ],
  posts: [post("2022-12-31"), post("2023-01-31"), post("2023-02-02"), post("2023-02-28")],
  categories: [],
};

describe("steps of sales", () => {
  it("hold the posts of each month", () => {
    expect(monthsOf(sales).map(({ from, posts }) => [from, posts.length])).toEqual([
      ["2023-01-01", 1],
      ["2023-02-01", 2],
    ]);
  });

  it("are every day from the first to the last sale, over the end of a month", () => {
    expect(daysOf(sales).map(({ from, value, orders }) => [from, value, orders])).toEqual([
      ["2023-01-30", 490.5, 1],
      ["2023-01-31", null, 0],
      ["2023-02-01", null, 0],
      ["2023-02-02", 159.02, 2],
    ]);
  });

  it("are none where nothing was sold", () => {
    expect(daysOf({ ...sales, days: [] })).toEqual([]);
  });
});

describe("sales over time", () => {
  const byDay = salesChart(daysOf(sales), "days", null, formats);
  const byMonth = salesChart(monthsOf(sales), "months", "EUR", formats);

  it("draw no bar on a day without an order", () => {
    const [bars] = byDay.option(look()).series as { data: unknown[] }[];
    expect(bars?.data).toEqual([490.5, "-", "-", 159.02]);
  });

  it("mark posts in a lane above, and hide them when the legend says so", () => {
    const marksOf = (hidden: string[]) =>
      (byDay.option(look(hidden)).series as { data: unknown[] }[])[1]?.data;
    expect(marksOf([])).toEqual([
      [1, 0.96, 1],
      [3, 0.96, 1],
    ]);
    expect(marksOf(["Posts"])).toEqual([]);
  });

  it("begin at 0", () => {
    expect((byMonth.option(look()).yAxis as { min: unknown }[])[0]?.min).toBe(0);
  });

  it("list days with an order or a post only", () => {
    expect(byDay.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Jan 30, 2023", "490.50", "1", "0"],
      ["Jan 31, 2023", "no order", "0", "1"],
      ["Feb 2, 2023", "159.02", "2", "1"],
    ]);
  });

  it("name the currency of the axis, where the shop states one", () => {
    expect((byMonth.option(look()).yAxis as { name: unknown }[])[0]?.name).toBe("EUR");
  });

  it("tell the best step in words", () => {
    expect(byDay.summary).toContain("at most 490.50 on Jan 30, 2023, with 2 posts marked");
    expect(byMonth.summary).toContain("at most €2,035.38 in Jan 2023");
  });

  it("say that a month's amounts are not added up, rather than 0", () => {
    const mixed = {
      ...sales,
      months: [{ month: "2023-01-01", sales: unavailableFigure("money", "The shop takes EUR and USD.") }],
    };
    const { table } = salesChart(monthsOf(mixed), "months", null, formats);
    expect(table.rows[0]?.[1]).toMatchObject({ text: "Unavailable: The shop takes EUR and USD.", raw: null });
  });
});

describe("words on marked posts", () => {
  it("say how many lie outside", () => {
    expect(markedWords(80, 180, formats)).toBe(
      "80 of 180 posts are marked; 100 lie before the first sale or after the last.",
    );
  });

  it("say that only the newest are looked at", () => {
    expect(markedWords(1000, 1000, formats)).toBe(
      "1,000 of 1,000 posts are marked. Only the newest 1,000 posts of these days are looked at.",
    );
  });

  it("say that there is none", () => {
    expect(markedWords(0, 0, formats)).toBe("No post was published on these days.");
  });
});
