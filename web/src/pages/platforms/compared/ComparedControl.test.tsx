import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { AccountSummary } from "../../../api/types";
import { renderInApp } from "../../../testing/render";
import { ComparedControl } from "./ComparedControl";

const account = (id: string, competitor = false): AccountSummary => {
  const [workspace = "", platform = "", name = ""] = id.split("~");
  return {
    id,
    workspace,
    platform,
    name,
    timeZone: "UTC",
    synthetic: false,
    competitor,
    followers: null,
    posts: 1,
    recordedThrough: null,
  };
};

const own = "my~instagram~own";
const accounts = [account(own), account("my~tiktok~second"), account("my~instagram~rival", true)];

const open = async (compared: string[]) => {
  const chosen = vi.fn();
  renderInApp(<ComparedControl accounts={accounts} account={own} compared={compared} onChange={chosen} />);
  await userEvent.click(screen.getByRole("button", { name: /^Compared: / }));
  return chosen;
};

it("keeps the account of the view, and says who is a competitor", async () => {
  await open([own, "my~tiktok~second"]);
  expect(screen.getByRole("checkbox", { name: "own" })).toBeDisabled();
  expect(screen.getByRole("checkbox", { name: "rival" })).not.toBeChecked();
  expect(screen.getByText("Instagram, a competitor")).toBeVisible();
});

it("writes the accounts chosen besides", async () => {
  const chosen = await open([own, "my~tiktok~second"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "rival" }));
  await userEvent.click(screen.getByRole("button", { name: "Compare these" }));
  expect(chosen).toHaveBeenCalledExactlyOnceWith("my~instagram~rival,my~tiktok~second");
});

it("refuses to compare an account with nothing", async () => {
  await open([own, "my~tiktok~second"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "second" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Choose at least one account to compare with.");
  expect(screen.getByRole("button", { name: "Compare these" })).toBeDisabled();
});

it("returns to all own accounts with one click", async () => {
  const chosen = await open([own, "my~instagram~rival"]);
  expect(screen.getByRole("button", { name: "Compared: 2 accounts compared" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "All own accounts" }));
  expect(chosen).toHaveBeenCalledExactlyOnceWith(undefined);
});

it("is not there where there is nothing to compare with", () => {
  renderInApp(
    <ComparedControl accounts={[account(own)]} account={own} compared={[own]} onChange={() => {}} />,
  );
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
