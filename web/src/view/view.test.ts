import { describe, expect, it } from "vitest";
import { parseSearch, writeSearch } from "./search";
import { changeView, isNarrowed, readView } from "./view";

describe("an address", () => {
  it("holds the whole view", () => {
    const search = parseSearch(
      "?account=my~instagram~0012&from=2025-10-28&to=2025-11-24&type=VIDEO&formulas=classic&asOf=2025-11-20T10:00:00Z",
    );
    expect(readView(search)).toEqual({
      account: "my~instagram~0012",
      from: "2025-10-28",
      to: "2025-11-24",
      type: "VIDEO",
      formulas: "classic",
      asOf: "2025-11-20T10:00:00.000Z",
    });
  });

  it("reads back as it was written", () => {
    const view = readView({
      account: "my~tiktok~007",
      from: "2025-01-01",
      asOf: "2025-11-20T10:00:00+02:00",
    });
    expect(readView(parseSearch(writeSearch(view)))).toEqual(view);
  });

  it.each(["calendar", "classic"])("may name the %s formulas", (formulas) => {
    expect(readView({ formulas })).toEqual({ formulas });
  });

  it("keeps ids that look like numbers as texts", () => {
    expect(parseSearch("?account=0012")).toEqual({ account: "0012" });
  });

  it("shows account ids as they are", () => {
    expect(writeSearch({ account: "my~instagram~0012" })).toBe("?account=my~instagram~0012");
  });

  it.each([
    ["an account with other characters", { account: "my~instagram~<script>" }],
    ["an account of two parts", { account: "my~instagram" }],
    ["a day that does not exist", { from: "2025-02-30" }],
    ["a day in another form", { to: "24.11.2025" }],
    ["a type with other characters", { type: "VIDEO&x=1" }],
    ["formulas that do not exist", { formulas: "magic" }],
    ["an instant that is none", { asOf: "yesterday" }],
    ["a number in place of a text", { from: 20250101 }],
  ])("drops %s", (_, search) => {
    expect(readView(search)).toEqual({});
  });

  it("puts a range right that was turned round", () => {
    expect(readView({ from: "2025-11-24", to: "2025-10-28" })).toEqual({
      from: "2025-10-28",
      to: "2025-11-24",
    });
  });
});

describe("a change of view", () => {
  it("keeps the rest", () => {
    expect(changeView({ account: "a~b~c", type: "VIDEO" }, { from: "2025-01-01" })).toEqual({
      account: "a~b~c",
      type: "VIDEO",
      from: "2025-01-01",
    });
  });

  it("leaves what is undefined out of the address", () => {
    expect(
      changeView({ formulas: "classic", type: "VIDEO" }, { formulas: undefined, type: undefined }),
    ).toEqual({});
  });

  it("names the formulas that were chosen, whichever they are", () => {
    expect(changeView({ formulas: "classic" }, { formulas: "calendar" })).toEqual({ formulas: "calendar" });
  });
});

it("is narrowed by days, a type or an instant, not by formulas", () => {
  expect(isNarrowed({ account: "a~b~c", formulas: "classic" })).toBe(false);
  expect(isNarrowed({ to: "2025-01-01" })).toBe(true);
  expect(isNarrowed({ type: "VIDEO" })).toBe(true);
  expect(isNarrowed({ asOf: "2025-11-20T10:00:00Z" })).toBe(true);
});
