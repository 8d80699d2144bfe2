import { expect, it } from "vitest";
import type { OverviewPage } from "../../api/types";
import { knownFrom } from "./useKnown";

const page = (reference: string | null, types: string[]) =>
  ({
    account: { timeZone: "Asia/Tokyo" },
    reference,
    contentTypes: types.map((contentType) => ({ contentType })),
  }) as OverviewPage;

it("knows the latest day of all pages seen, in the account's zone", () => {
  const pages = [
    [{ to: "2025-01-31" }, page("2025-01-31T00:00:00Z", [])],
    [{}, page("2025-11-24T20:15:00Z", [])],
  ] as const;
  expect(knownFrom(pages, undefined, "2026-01-01").latestDay).toBe("2025-11-25");
});

it("takes today where nothing is known", () => {
  expect(knownFrom([], undefined, "2026-01-01").latestDay).toBe("2026-01-01");
});

it("offers the types that were seen without a type chosen", () => {
  const pages = [[{}, page(null, ["REEL", "STORY"])]] as const;
  expect(knownFrom(pages, "STORY", "2026-01-01").contentTypes).toEqual(["REEL", "STORY"]);
});

it("offers the common types while only a narrowed page was seen", () => {
  const pages = [[{ type: "STORY" }, page(null, ["STORY"])]] as const;
  expect(knownFrom(pages, "STORY", "2026-01-01").contentTypes).toEqual([
    "STORY",
    "IMAGE",
    "CAROUSEL_ALBUM",
    "VIDEO",
  ]);
});
