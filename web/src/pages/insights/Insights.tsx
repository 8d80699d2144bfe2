import { AdviceSection } from "../../advice/AdviceSection";
import section from "../../app/section.module.css";
import { AccountPage } from "../account/AccountPage";
import { AccountRoute } from "../account/AccountRoute";

/** What the figures suggest to do. */
export function Insights() {
  return (
    <AccountRoute>
      {(account) => (
        <AccountPage key={account} account={account} kind="overview" name="Insights">
          {(page) => (
            <>
              <AdviceSection page={page} />
              <NoModel />
            </>
          )}
        </AccountPage>
      )}
    </AccountRoute>
  );
}

function NoModel() {
  return (
    <section className={section.section} aria-labelledby="model">
      <h2 id="model">Written by a language model</h2>
      <div className={section.panel}>
        Viral patterns, caption effectiveness, a content calendar, a growth strategy and a box for questions
        come with a language model, which this version does not speak to yet. What is above comes from rules:
        every sentence names the figures it rests on.
      </div>
    </section>
  );
}
