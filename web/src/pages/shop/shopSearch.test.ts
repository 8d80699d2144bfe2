import { describe, expect, it } from "vitest";
import type { AccountSummary } from "../../api/types";
import { createFormats } from "../../format/formats";
import { windowOptions } from "./controls/windowOptions";
import { joinAccounts, ownAccounts } from "./postsOf";
import { readShopSearch, shopDetails } from "./shopSearch";

describe("the shop's part of an address", () => {
  it("keeps a window of days, and none for no limit", () => {
    expect(readShopSearch({ window: "45" }).window).toBe("45");
    expect(readShopSearch({ window: "none" }).window).toBe("none");
  });

  it.each(["0", "3651", "1e3", "-7", "7.5", " 7", "any", "", 7])("drops the window %j", (window) => {
    expect(readShopSearch({ window }).window).toBeUndefined();
  });

  it("leaves defaults out", () => {
    expect(readShopSearch({ window: "30", model: "last", by: "months", posts: "account" })).toEqual({});
  });

  it("keeps the model, the steps and whose posts count", () => {
    expect(readShopSearch({ model: "even", by: "days", posts: "all" })).toEqual({
      model: "even",
      by: "days",
      posts: "all",
    });
  });

  it("asks the server for the window and the model only", () => {
    expect(shopDetails({ window: "7", model: "first", by: "days", posts: "all" })).toEqual({
      window: "7",
      model: "first",
    });
  });
});

describe("windows on offer", () => {
  const names = (used: string) => windowOptions(used, createFormats("en-US")).map(({ name }) => name);

  it("go from the shortest to no limit", () => {
    expect(names("30").at(0)).toBe("7 days before");
    expect(names("30").at(-1)).toBe("At any time before");
  });

  it("hold the one in use at its place", () => {
    expect(names("45").slice(2, 4)).toEqual(["30 days before", "45 days before"]);
    expect(names("1").at(0)).toBe("1 day before");
  });
});

describe("accounts whose posts count", () => {
  const account = (id: string, workspace: string, competitor = false) =>
    ({ id, workspace, competitor }) as AccountSummary;

  it("are the workspace's own, without competitors", () => {
    const all = [
      account("my~instagram~1", "my"),
      account("my~tiktok~2", "my"),
      account("my~instagram~3", "my", true),
      account("demo~instagram~4", "demo"),
    ];
    expect(joinAccounts("my~instagram~1", ownAccounts(all, "my"))).toBe("my~instagram~1+my~tiktok~2");
  });

  it("are the one in the address where there is no own one", () => {
    expect(joinAccounts("my~instagram~3", [])).toBe("my~instagram~3");
  });
});
