import { describe, expect, it } from "vitest";
import type { AccountSummary } from "../../../api/types";
import { comparedIds, readPlatformsSearch, writeChosen } from "./compared";

const account = (id: string, posts = 0, competitor = false) =>
  ({ id, workspace: id.split("~")[0], posts, competitor }) as AccountSummary;

const own = "my~instagram~own";
const accounts = [
  account(own, 5),
  account("my~tiktok~own", 9),
  account("my~instagram~rival", 99, true),
  account("demo~tiktok~other", 7),
];

describe("where no accounts are chosen", () => {
  it("every own account of the workspace is compared, and no competitor", () => {
    expect(comparedIds(accounts, own, undefined)).toEqual([own, "my~tiktok~own"]);
  });

  it("no more than a question can be about are, those with most posts", () => {
    const many = Array.from({ length: 60 }, (_, at) => account(`my~tiktok~n${at}`, at));
    const compared = comparedIds([...accounts, ...many], own, undefined);
    expect(compared.length).toBe(50);
    expect(compared).toContain(own);
    expect(compared).toContain("my~tiktok~n59");
    expect(compared).not.toContain("my~tiktok~n1");
  });
});

describe("chosen accounts", () => {
  it("are compared, competitors too", () => {
    expect(comparedIds(accounts, own, "my~instagram~rival")).toEqual([
      "my~instagram~own",
      "my~instagram~rival",
    ]);
  });

  it("of another workspace, or that are gone, are left out", () => {
    expect(comparedIds(accounts, own, "demo~tiktok~other,my~tiktok~own")).toEqual([own, "my~tiktok~own"]);
    expect(comparedIds(accounts, own, "my~tiktok~gone")).toEqual([own, "my~tiktok~own"]);
  });

  it("are in the address unless they are the usual ones", () => {
    expect(writeChosen(accounts, own, [own, "my~tiktok~own"])).toBeUndefined();
    expect(writeChosen(accounts, own, ["my~tiktok~own", "my~instagram~rival", own])).toBe(
      "my~instagram~rival,my~tiktok~own",
    );
  });
});

describe("an address", () => {
  it("names accounts and whether counts are shown", () => {
    expect(readPlatformsSearch({ with: "my~tiktok~a,my~youtube~b", counts: "raw" })).toEqual({
      with: "my~tiktok~a,my~youtube~b",
      counts: "raw",
    });
  });

  it("loses what is malformed", () => {
    expect(readPlatformsSearch({ with: "nobody,my~tiktok~<b>,my~tiktok~a", counts: "yes" })).toEqual({
      with: "my~tiktok~a",
      counts: undefined,
    });
    expect(readPlatformsSearch({ with: "", counts: 1 })).toEqual({ with: undefined, counts: undefined });
  });
});
