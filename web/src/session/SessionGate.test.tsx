import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { answerWith } from "../testing/answers";
import { renderInApp } from "../testing/render";
import { Allowed } from "./Allowed";
import { SessionGate } from "./SessionGate";

const session = (rest: object) => ({
  signInRequired: true,
  needsSetup: false,
  kind: "person",
  email: "ana@example.com",
  until: null,
  workspaces: [],
  writeToken: "t",
  ...rest,
});

const renderPage = (answer: object) => {
  answerWith({ GET: () => Response.json(answer) });
  renderInApp(
    <SessionGate>
      <p>The page</p>
      <Allowed to="import" workspace="my">
        <p>The form</p>
      </Allowed>
    </SessionGate>,
  );
};

it("asks to sign in where nobody is", async () => {
  renderPage(session({ kind: null, email: null, writeToken: null }));
  expect(await screen.findByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(screen.queryByText("The page")).toBeNull();
});

it("says how the first owner begins where there is none", async () => {
  renderPage(session({ kind: null, email: null, writeToken: null, needsSetup: true }));
  expect(await screen.findByRole("heading", { name: "Nobody can sign in yet" })).toBeVisible();
});

it("offers what the role allows", async () => {
  renderPage(
    session({ workspaces: [{ id: "my", role: "analyst", may: ["see-pages", "see-data", "import"] }] }),
  );
  expect(await screen.findByText("The form")).toBeVisible();
});

it("does not offer what the role does not allow", async () => {
  renderPage(session({ workspaces: [{ id: "my", role: "viewer", may: ["see-pages", "see-data"] }] }));
  expect(await screen.findByText("The page")).toBeVisible();
  expect(screen.queryByText("The form")).toBeNull();
});
