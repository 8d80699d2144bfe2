import { expect, it } from "vitest";
import type { AssumptionDescription, Assumptions } from "../../../api/types";
import { createFormats } from "../../../format/formats";
import { assumed, assumptionText, fullLabel, wordsOf } from "../assumptions";
import { changed, emptyDraft, tried } from "./draft";
import { loses } from "./LeaveGuard";
import { scaleOf } from "./scale";
import { fromTyped, prefixOf, suffixOf, toTyped } from "./typed";
import { namesIn } from "./WhatIf";

const base = {
  conversionRate: 0.02,
  monthlyChurn: 0,
  productionCosts: { IMAGE: 50 },
  otherProductionCost: 100,
} as unknown as Assumptions;

const described = (rest: Partial<AssumptionDescription>): AssumptionDescription => ({
  name: "conversionRate",
  unit: "fraction",
  least: 0,
  most: 1,
  whole: false,
  typical: 0.02,
  readBy: null,
  ...rest,
});

it("holds what differs from the set, and nothing that was set back", () => {
  const draft = changed(emptyDraft, base, "conversionRate", 0.03);
  expect(draft).toEqual({ conversionRate: 0.03 });
  expect(tried(draft, base, "conversionRate")).toBe(0.03);
  expect(tried(draft, base, "monthlyChurn")).toBe(0);
  expect(changed(draft, base, "conversionRate", 0.02)).toEqual({});
});

it("takes the cost of any other type for a type that has none of its own", () => {
  expect(assumed(base, "productionCosts.IMAGE")).toBe(50);
  expect(assumed(base, "productionCosts.REEL")).toBe(100);
});

it("offers the cost of every type that the set or the account has, once", () => {
  const returns = [{ contentType: "REEL" }, { contentType: "IMAGE" }] as never;
  const descriptions = [
    described({ name: "productionCosts" }),
    described({ name: "otherProductionCost" }),
    described({}),
  ];
  expect(namesIn("costs", descriptions, { assumptions: base, returns })).toEqual([
    "productionCosts.REEL",
    "productionCosts.IMAGE",
    "otherProductionCost",
  ]);
  expect(namesIn("revenue", descriptions, { assumptions: base, returns })).toEqual(["conversionRate"]);
});

it("has words for an assumption that is new", () => {
  expect(wordsOf("brandDeals")).toEqual({ group: "revenue", label: "Brand deals" });
  expect(fullLabel("productionCosts.CAROUSEL_ALBUM")).toBe("Production cost: Carousel");
  expect(fullLabel("saveConversion")).toBe("Conversion of saves");
});

it.each([
  [0.0274, "fraction", "2.74%"],
  [0.007974140428903764, "fraction", "0.7974%"],
  [0.1, "usd", "$0.10"],
  [1.5, "multiple", "1.5x"],
  [24, "months", "24 months"],
])("writes %d %s as %s", (value, unit, text) => {
  expect(assumptionText(value, unit, createFormats("en-US"))).toBe(text);
});

it.each([
  ["four times the set's value", described({}), 0.02, 0.02, { min: 0, max: 0.1, step: 0.0005 }],
  [
    "the common value where the set has 0",
    described({ typical: 0.05 }),
    0,
    0,
    { min: 0, max: 0.2, step: 0.001 },
  ],
  ["what was typed, if it is more", described({}), 0.02, 0.4, { min: 0, max: 0.5, step: 0.002 }],
  ["no more than is allowed", described({}), 1, 1, { min: 0, max: 1, step: 0.005 }],
  [
    "whole numbers",
    described({ least: 1, most: 240, whole: true, typical: 24 }),
    24,
    24,
    { min: 1, max: 100, step: 1 },
  ],
])("scales a slider to %s", (_, description, value, typed, scale) => {
  expect(scaleOf(description, value, typed)).toEqual(scale);
});

it("reads percent as the fraction that they are, to the last digit", () => {
  expect(fromTyped(2.74, "fraction")).toBe(0.0274);
  expect(fromTyped("60", "usd")).toBe(60);
  expect(fromTyped("", "usd")).toBeNull();
  expect(fromTyped("-", "usd")).toBeNull();
  expect(toTyped(0.07, "fraction")).toBe(7);
});

it.each([
  ["usd", "$", ""],
  ["fraction", "", " %"],
  ["multiple", "", "x"],
  ["months", "", " months"],
])("writes a number of %s between %j and %j", (unit, before, after) => {
  expect([prefixOf(unit), suffixOf(unit)]).toEqual([before, after]);
});

it("loses what was tried with another page, account or set, and not with other days", () => {
  const here = { pathname: "/value", search: { account: "a", assumptions: "prudent" } };
  expect(loses(here, { ...here, search: { ...here.search, left: "classic" } })).toBe(false);
  expect(loses(here, { ...here, pathname: "/growth" })).toBe(true);
  expect(loses(here, { ...here, search: { ...here.search, account: "b" } })).toBe(true);
  expect(loses(here, { ...here, search: { account: "a" } })).toBe(true);
});
