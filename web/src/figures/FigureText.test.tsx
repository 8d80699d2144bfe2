import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { figureOf, unavailableFigure } from "../testing/figures";
import { renderInApp } from "../testing/render";
import { FigureText } from "./FigureText";

const engagement = figureOf(0.325139, "index", {
  formula: "engagement.mean",
  low: 0.291026,
  high: 0.359252,
  id: "fig-42",
});

it("shows the value and opens where it comes from", async () => {
  renderInApp(<FigureText figure={engagement} name="Mean engagement" />);
  await userEvent.click(screen.getByRole("button", { name: "32.51 index: about Mean engagement" }));
  const facts = await screen.findByRole("dialog", { name: /about Mean engagement/ });
  for (const fact of [
    "32.5139 index",
    "engagement.mean, version 2",
    "n = 100",
    "29.10 to 35.93",
    "fig-42",
    "Nov 24, 2025",
  ]) {
    expect(facts).toHaveTextContent(fact);
  }
});

it("says that a figure which is no estimate has no interval", async () => {
  renderInApp(<FigureText figure={figureOf(102768, "followers")} name="Followers" />);
  await userEvent.click(screen.getByRole("button"));
  expect(await screen.findByRole("dialog")).toHaveTextContent("None: not an estimate from a sample");
});

it("says unavailable in words and gives the reason", async () => {
  renderInApp(<FigureText figure={unavailableFigure("usd", "no posts are recorded")} name="Value" />);
  const button = screen.getByRole("button", { name: "unavailable: about Value" });
  expect(button).toHaveTextContent(/^unavailable$/);
  await userEvent.click(button);
  expect(await screen.findByRole("dialog")).toHaveTextContent("Unavailable: no posts are recorded");
});

it("closes with the escape key and gives the focus back", async () => {
  renderInApp(<FigureText figure={engagement} name="Mean engagement" />);
  const button = screen.getByRole("button");
  await userEvent.click(button);
  await screen.findByRole("dialog");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});
