import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { answerWith } from "../../testing/answers";
import { renderInApp } from "../../testing/render";
import type { FormulaSet } from "../view";
import { FormulaChoice } from "./FormulaChoice";

type Start = { named?: FormulaSet; used?: FormulaSet };

/** The choice over an address; the page uses what it names, or the workspace's default. */
function Page({ named, used }: Start) {
  const [inAddress, setInAddress] = useState(named);
  return (
    <>
      <FormulaChoice
        workspace="my"
        named={inAddress}
        used={inAddress ?? used}
        onChoose={setInAddress}
        onDefault={() => setInAddress(undefined)}
      />
      <output aria-label="Address">{inAddress ?? "names none"}</output>
    </>
  );
}

const show = (start: Start) => renderInApp(<Page {...start} />);
const address = () => screen.getByRole("status", { name: "Address" });
const action = { name: "Use by default: Classic formulas in My accounts" };

/** Answers as a workspace that shows Calendar figures under prudent assumptions. */
const workspace = (
  put: (body: unknown) => Response = (body) => Response.json({ workspace: "my", ...Object(body) }),
) =>
  answerWith({
    GET: () => Response.json({ workspace: "my", formulas: "calendar", assumptionSet: "prudent" }),
    PUT: ({ body }) => put(body),
  });

describe("the formulas", () => {
  it.each(["Calendar", "Classic"] as const)(
    "show what the page used where the address names none: %s",
    (name) => {
      const asked = workspace();
      show({ used: name === "Calendar" ? "calendar" : "classic" });
      expect(screen.getByRole("radio", { name })).toBeChecked();
      expect(screen.queryByRole("button")).not.toBeInTheDocument();
      expect(asked).toEqual([]);
    },
  );

  it("mark nothing while it is not known what the page uses", () => {
    workspace();
    show({});
    for (const option of screen.getAllByRole("radio")) expect(option).not.toBeChecked();
  });

  it("are written into the address when they are chosen with the keyboard, the default too", async () => {
    workspace();
    show({ used: "calendar" });
    await userEvent.tab();
    expect(screen.getByRole("radio", { name: "Calendar" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(address()).toHaveTextContent("classic");
    await userEvent.keyboard("{ArrowLeft}");
    expect(address()).toHaveTextContent("calendar");
  });
});

describe("the default of the workspace", () => {
  it("is offered to be changed only where the address differs from it", async () => {
    workspace();
    show({ named: "classic" });
    expect(await screen.findByRole("button", action)).toHaveTextContent(/^Use by default$/);
    await userEvent.click(screen.getByRole("radio", { name: "Calendar" }));
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(address()).toHaveTextContent("calendar");
  });

  it("is changed with the keyboard, keeps the assumptions, and leaves the address without formulas", async () => {
    const sent = workspace();
    show({ named: "classic", used: "classic" });
    await screen.findByRole("button", action);
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole("button", action)).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText("Classic is the default now.")).toHaveAttribute("role", "status");
    expect(sent.find(({ method }) => method === "PUT")).toEqual({
      method: "PUT",
      url: "/api/v1/workspaces/my/preferences",
      body: { formulas: "classic", assumptionSet: "prudent" },
    });
    expect(address()).toHaveTextContent("names none");
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Classic" })).toHaveFocus();
  });

  it("stays, and the reason is said, where the change is refused", async () => {
    workspace(() => Response.json({ title: "The workspace is read-only." }, { status: 403 }));
    show({ named: "classic" });
    await userEvent.click(await screen.findByRole("button", action));
    expect(await screen.findByRole("alert")).toHaveTextContent("The workspace is read-only.");
    expect(address()).toHaveTextContent("classic");
    expect(screen.getByRole("button", action)).toBeEnabled();
  });
});
