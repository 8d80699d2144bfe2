import { CloseButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useAccounts } from "../api/accounts";
import type { AccountSummary, OverviewPage } from "../api/types";
import { CheckIcon } from "../app/icons";
import { isNewcomer, type StepId, stepsOf } from "./firstSteps";
import classes from "./tour.module.css";

const dismissedKey = "creatorintel.first-steps.dismissed";
const lookedKey = "creatorintel.first-steps.looked";

/** What a newcomer does first, until it is done or put away. */
export function FirstSteps({ page }: { page: OverviewPage }) {
  const accounts = useAccounts();
  const [dismissed, setDismissed] = useState(() => localStorage.getItem(dismissedKey) !== null);
  const { id, synthetic } = page.account;
  useEffect(() => {
    if (synthetic) localStorage.setItem(lookedKey, "yes");
  }, [synthetic]);
  if (dismissed || accounts.data === undefined) return null;
  const shown = { id, goalIsSet: !page.target.isDefault };
  const steps = stepsOf(accounts.data, shown, localStorage.getItem(lookedKey) !== null);
  if (!isNewcomer(steps)) return null;
  const dismiss = () => {
    localStorage.setItem(dismissedKey, "yes");
    setDismissed(true);
  };
  return (
    <section className={classes.tour} aria-labelledby="first-steps">
      <header>
        <h2 id="first-steps">First steps</h2>
        <CloseButton aria-label="Put the first steps away" onClick={dismiss} />
      </header>
      <ol>
        {steps.map((step, index) => (
          <li key={step.id} data-done={step.done || undefined}>
            <span className={classes.mark} aria-hidden="true">
              {step.done ? <CheckIcon size={14} /> : index + 1}
            </span>
            <div>{wordsOf(step.id, accounts.data)}</div>
            {step.done && <span className="visually-hidden">Done</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf(step: StepId, accounts: readonly AccountSummary[]): ReactNode {
  const demo = accounts.find((account) => account.synthetic);
  switch (step) {
    case "look":
      return (
        <>
          <h3>
            {demo === undefined ? (
              "Look around"
            ) : (
              <Link to="/overview" search={{ account: demo.id }}>
                Look around in the demo
              </Link>
            )}
          </h3>
          <p>A made-up account, marked as such. Click any number to see what it was computed from.</p>
        </>
      );
    case "import":
      return (
        <>
          <h3>
            <Link to="/data">Import your own export</Link>
          </h3>
          <p>
            Drop the files that Instagram or TikTok gave you, or connect the account. Nothing leaves this
            machine.
          </p>
        </>
      );
    case "target":
      return (
        <>
          <h3>Set a target</h3>
          <p>
            With the button at the top of your account's overview. Growth and scenarios are measured against
            it.
          </p>
        </>
      );
  }
}
