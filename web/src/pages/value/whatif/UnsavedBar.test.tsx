import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { AssumptionSetSummary, ValueReport } from "../../../api/types";
import { answerWith } from "../../../testing/answers";
import { figureOf } from "../../../testing/figures";
import { renderInApp } from "../../../testing/render";
import { UnsavedBar } from "./UnsavedBar";
import type { TryOut } from "./useTryOut";

const set: AssumptionSetSummary = {
  id: "lean",
  workspace: "my",
  name: "Lean",
  description: "",
  version: 2,
  builtIn: false,
  retired: false,
  changedAt: "2026-11-21T12:00:00Z",
};

const report = {
  cards: { accountValue: { current: figureOf(1000, "usd"), previous: null } },
} as unknown as ValueReport;

const tryOut = (rest: Partial<TryOut> = {}): TryOut => ({
  draft: { averageOrderValue: 60 },
  madeOn: 2,
  dirty: { current: true },
  change: vi.fn(),
  discard: vi.fn(),
  rebase: vi.fn(),
  ...rest,
});

const bar = (of: AssumptionSetSummary, tried: TryOut, past = false) => (
  <UnsavedBar
    workspace="my"
    set={of}
    past={past}
    report={report}
    problem={null}
    busy={false}
    tryOut={tried}
    onCreated={() => {}}
  />
);

it("saves what changed to the version that it was tried on, and is done with it", async () => {
  const sent = answerWith({ PUT: () => Response.json({ set, assumptions: {} }) });
  const tried = tryOut();
  renderInApp(bar(set, tried));
  await userEvent.click(screen.getByRole("button", { name: "Save to “Lean”" }));
  expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["PUT", "/api/v1/assumption-sets/lean?workspace=my", { assumptions: { averageOrderValue: 60 } }],
  ]);
  await vi.waitFor(() => expect(tried.discard).toHaveBeenCalledOnce());
});

it("does not save over a version that somebody else made, and says how to go on", async () => {
  const tried = tryOut({ madeOn: 1 });
  renderInApp(bar(set, tried));
  expect(screen.getByRole("button", { name: "Save to “Lean”" })).toBeDisabled();
  expect(screen.getByRole("alert")).toHaveTextContent("You began on version 1; it is at version 2 now");
  await userEvent.click(screen.getByRole("button", { name: "Keep my changes on version 2" }));
  expect(tried.rebase).toHaveBeenCalledWith(2);
});

it("says so too where the server knew first, and nothing is discarded", async () => {
  answerWith({
    PUT: () => Response.json({ title: "Somebody changed this in the meantime." }, { status: 412 }),
  });
  const tried = tryOut();
  renderInApp(bar(set, tried));
  await userEvent.click(screen.getByRole("button", { name: "Save to “Lean”" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("“Lean” was changed in the meantime");
  expect(tried.discard).not.toHaveBeenCalled();
});

it.each([
  ["built in", { ...set, builtIn: true }, false],
  ["retired", { ...set, retired: true }, false],
  ["shown as it once was", set, true],
])("offers only a new set where the set is %s", (_, of, past) => {
  renderInApp(bar(of, tryOut(), past));
  expect(screen.queryByRole("button", { name: /^Save to/ })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Save as a new set" })).toBeVisible();
});
