import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { keys } from "../api/keys";
import type { ChangeNotice, ImportReport } from "../api/types";
import { applyImportProgress, refresh, type Stale, staleAfter } from "./applyNotice";
import { noticeKinds } from "./changeStream";

const account = "my~instagram~0012";
const notice = (kind: string, rest: Partial<ChangeNotice> = {}): ChangeNotice => ({
  workspace: "my",
  kind,
  account: null,
  import: null,
  at: "2025-11-24T20:15:00Z",
  ...rest,
});
const progress = (status: string, read: number) =>
  notice("import", { import: { id: "my~1", status, read, recorded: read, unchanged: 0, rejected: 0 } });

const report: ImportReport = {
  id: "my~1",
  workspace: "my",
  status: "running",
  progress: 0.4,
  files: [],
  read: 40,
  recorded: 40,
  unchanged: 0,
  rejected: 0,
  rejections: [],
  problem: null,
  accounts: [],
  openedAt: "2025-11-24T20:15:00Z",
  finishedAt: null,
};

describe("what a notice makes stale", () => {
  const staleKeys = (of: ChangeNotice) => staleAfter(of).map(({ key }) => key);

  it.each(["metrics", "valuation", "insights"])(
    "is the account's pages, those of several accounts, and the list, for %s",
    (kind) => {
      expect(staleKeys(notice(kind, { account }))).toEqual([
        keys.pagesOf(account),
        keys.pagesOfSeveral("my"),
        keys.accounts,
      ]);
    },
  );

  it("holds answers about several accounts together", () => {
    const [kind, workspace, together] = keys.page(`${account}+my~tiktok~2`, "shop", {});
    expect([kind, workspace, together]).toEqual(keys.pagesOfSeveral("my"));
  });

  it("is every page of the workspace and its sets, where its assumptions changed", () => {
    expect(staleAfter(notice("assumptions"))).toEqual([
      { key: keys.assumptionSets("my"), past: true },
      { key: keys.pagesIn("my"), past: true },
    ]);
  });

  it("is every page of the workspace and its preferences, where these changed", () => {
    expect(staleAfter(notice("preferences"))).toEqual([
      { key: keys.preferences("my"), past: true },
      { key: keys.pagesIn("my"), past: true },
    ]);
  });

  it("is the list of accounts, where an account appeared", () => {
    expect(staleKeys(notice("accounts", { account }))).toEqual([keys.accounts]);
  });

  it("is nothing while an import runs: its counts come with the notice", () => {
    expect(staleKeys(progress("running", 50))).toEqual([]);
  });

  it("is the import's report, the list of imports and of accounts, and the data's quality, once it is over", () => {
    expect(staleKeys(progress("completed", 100))).toEqual([
      keys.imports,
      keys.import("my~1"),
      keys.accounts,
      keys.quality("my"),
    ]);
  });

  it("is the list of connections, where one has come further", () => {
    expect(staleKeys(notice("connection"))).toEqual([keys.connections("my")]);
  });

  it("is the data's quality and every page of the workspace, where a shop's sales changed", () => {
    expect(staleKeys(notice("shop"))).toEqual([keys.quality("my"), keys.pagesIn("my")]);
  });

  it.each(noticeKinds)("is something for every kind that is heard: %s", (kind) => {
    expect(staleAfter(notice(kind))).not.toEqual([]);
  });

  it("is nothing for a kind that is not known here", () => {
    expect(staleKeys(notice("weather"))).toEqual([]);
  });
});

describe("progress of an import", () => {
  const shown = (queries: QueryClient) => queries.getQueryData<ImportReport>(keys.importPage("my~1", 0, 20));
  const withReport = () => {
    const queries = new QueryClient();
    queries.setQueryData(keys.importPage("my~1", 0, 20), report);
    queries.setQueryData(keys.imports, [report]);
    return queries;
  };

  it("moves the counts of the open report and of the list", () => {
    const queries = withReport();
    applyImportProgress(queries, progress("running", 70));
    expect(shown(queries)).toMatchObject({ read: 70, recorded: 70, status: "running" });
    expect(queries.getQueryData<ImportReport[]>(keys.imports)?.[0]?.read).toBe(70);
  });

  it("does not go back when a notice arrives late", () => {
    const queries = withReport();
    applyImportProgress(queries, progress("running", 30));
    expect(shown(queries)?.read).toBe(40);
  });

  it("leaves other imports alone", () => {
    const queries = withReport();
    queries.setQueryData(keys.imports, [{ ...report, id: "my~2" }]);
    applyImportProgress(queries, progress("running", 70));
    expect(queries.getQueryData<ImportReport[]>(keys.imports)?.[0]?.read).toBe(40);
  });
});

describe("a refresh", () => {
  const then = "2025-11-20T10:00:00.000Z";

  /** Accounts and instants of the pages on screen that are fetched again. */
  async function fetchedAgain(stale: Stale): Promise<string[]> {
    const queries = new QueryClient();
    const fetched: string[] = [];
    const show = (of: string, asOf: string | undefined) =>
      new QueryObserver(queries, {
        queryKey: keys.page(of, "growth", { asOf }),
        queryFn: () => {
          fetched.push(`${of} ${asOf ?? "now"}`);
          return Promise.resolve("page");
        },
        staleTime: Number.POSITIVE_INFINITY,
        initialData: "page",
      }).subscribe(() => {});
    const unsubscribe = [
      show(account, undefined),
      show(account, then),
      show("my~tiktok~7", undefined),
      show("demo~instagram~1", undefined),
    ];
    expect(await refresh(queries, stale)).toBe(true);
    for (const each of unsubscribe) each();
    return fetched;
  }

  it("fetches what is on screen again, and leaves the past as it is", async () => {
    expect(await fetchedAgain({ key: keys.pagesOf(account), past: false })).toEqual([`${account} now`]);
  });

  it("fetches every account of a workspace again, the past too, where its choices changed", async () => {
    expect(await fetchedAgain({ key: keys.pagesIn("my"), past: true })).toEqual([
      `${account} now`,
      `${account} ${then}`,
      "my~tiktok~7 now",
    ]);
  });

  it("tells that nothing on screen changed where only the list of accounts is shown", async () => {
    const queries = new QueryClient();
    const unsubscribe = new QueryObserver(queries, {
      queryKey: keys.accounts,
      queryFn: () => Promise.resolve([]),
    }).subscribe(() => {});
    expect(await refresh(queries, { key: keys.accounts, past: false })).toBe(false);
    unsubscribe();
  });
});
