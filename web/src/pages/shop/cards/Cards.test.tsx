import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ShopReport } from "../../../api/types";
import { figureOf, unavailableFigure } from "../../../testing/figures";
import { renderInApp } from "../../../testing/render";
import { Cards } from "./Cards";

const sold = {
  currency: null,
  windowDays: 30,
  cards: {
    revenue: figureOf(54_574.22, "money"),
    orders: figureOf(180, "orders"),
    averageOrderValue: figureOf(303.19, "money"),
    attributedRevenue: figureOf(466.37, "money"),
    netPayments: figureOf(52_937.59, "money"),
  },
  attribution: { soldRevenue: figureOf(48_612.15, "money") },
  customers: { count: figureOf(111, "customers"), repeatRate: figureOf(0.4234, "fraction") },
} as ShopReport;

const nothing = "Nothing was sold in this range.";
const unsold = {
  ...sold,
  cards: {
    ...sold.cards,
    revenue: unavailableFigure("money", nothing),
    attributedRevenue: unavailableFigure("money", nothing),
  },
} as ShopReport;

const card = (name: string) => within(screen.getByRole("article", { name }));

describe("the cards of a shop", () => {
  it("say which part of what was sold follows a post", () => {
    renderInApp(<Cards shop={sold} />);
    const attributed = screen.getByRole("article", { name: "Attributed revenue" });
    expect(attributed).toHaveTextContent("466.37");
    expect(attributed).toHaveTextContent(
      "of 48,612.15 sold, where a post showed the item within 30 days before the sale",
    );
  });

  it("say that the shop states no currency, rather than assume one", () => {
    renderInApp(<Cards shop={sold} />);
    expect(card("Revenue").getByText("The shop states no currency")).toBeInTheDocument();
    expect(screen.queryByText(/\$/)).not.toBeInTheDocument();
  });

  it("write a currency that the shop states", () => {
    const inDollars = { ...sold, currency: "CAD", cards: { ...sold.cards, revenue: figureOf(12.5, "cad") } };
    renderInApp(<Cards shop={inDollars as ShopReport} />);
    expect(screen.getByRole("article", { name: "Revenue" })).toHaveTextContent("CA$12.50");
    expect(card("Revenue").queryByText("The shop states no currency")).not.toBeInTheDocument();
  });

  it("say why a figure is missing, and nothing more", () => {
    renderInApp(<Cards shop={unsold} />);
    const attributed = screen.getByRole("article", { name: "Attributed revenue" });
    expect(attributed).toHaveTextContent(`Unavailable${nothing}`);
    expect(attributed).not.toHaveTextContent("48,612.15");
  });
});
