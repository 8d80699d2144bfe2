import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { TargetPath } from "../api/types";
import { answerWith } from "../testing/answers";
import { renderInApp } from "../testing/render";
import TargetForm from "./TargetForm";

const byDay: TargetPath = {
  followers: 200_000,
  months: null,
  day: "2026-12-31",
  isDefault: false,
  fromDay: "2025-11-24",
  fromFollowers: 102_768,
  toDay: "2026-12-31",
};

it("says that a goal is by a day, and sets none before months are given in its place", async () => {
  const sent = answerWith({ PUT: ({ body }) => Response.json(body) });
  const done = vi.fn();
  renderInApp(<TargetForm account="my~instagram~1" target={byDay} onDone={done} />);
  expect(screen.getByText(/The target in force is by Dec 31, 2026\./)).toBeVisible();
  expect(screen.getByRole("button", { name: "Set target" })).toBeDisabled();

  await userEvent.type(screen.getByLabelText("Months from the latest count"), "9");
  await userEvent.click(screen.getByRole("button", { name: "Set target" }));
  expect(sent.map(({ body }) => body)).toEqual([{ followers: 200_000, months: 9 }]);
  expect(done).toHaveBeenCalledOnce();
});
