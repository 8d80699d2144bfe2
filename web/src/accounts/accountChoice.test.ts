import { expect, it } from "vitest";
import type { AccountSummary } from "../api/types";
import { accountGroups, chooseAccount, groupTitle } from "./accountChoice";

const account = (id: string, synthetic = false): AccountSummary => {
  const [workspace = "", platform = "", name = ""] = id.split("~");
  return {
    id,
    workspace,
    platform,
    name,
    timeZone: "UTC",
    synthetic,
    competitor: false,
    followers: null,
    posts: 0,
    recordedThrough: null,
  };
};
const demo = account("demo~instagram~a", true);
const team = account("team~instagram~b");
const own = account("my~tiktok~c");

it("opens the account seen last", () => {
  expect(chooseAccount([demo, own], demo.id)).toBe(demo);
});

it("opens an own account before the demonstration", () => {
  expect(chooseAccount([demo, own], null)).toBe(own);
  expect(chooseAccount([demo, own], "my~instagram~gone")).toBe(own);
});

it("opens the demonstration where there is nothing else, and nothing where there is nothing", () => {
  expect(chooseAccount([demo], null)).toBe(demo);
  expect(chooseAccount([], null)).toBeUndefined();
});

it("lists own accounts first and the demonstration last", () => {
  expect(accountGroups([demo, team, own]).map(({ workspace }) => workspace)).toEqual(["my", "team", "demo"]);
});

const competitor = { ...account("my~instagram~d"), competitor: true };

it("lists competitors apart, after the workspace's own accounts", () => {
  const groups = accountGroups([competitor, demo, own]);
  expect(groups.map((group) => [groupTitle(group), group.accounts])).toEqual([
    ["My accounts", [own]],
    ["My accounts · competitors", [competitor]],
    ["Demo", [demo]],
  ]);
});

it("opens no competitor while there is an own account", () => {
  expect(chooseAccount([competitor, own], null)).toBe(own);
});
