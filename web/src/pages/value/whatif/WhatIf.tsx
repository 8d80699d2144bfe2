import { Skeleton } from "@mantine/core";
import { useAssumptions } from "../../../api/assumptions";
import type { AssumptionDescription, ValueReport } from "../../../api/types";
import { ChevronIcon } from "../../../app/icons";
import { ProblemAlert } from "../../../app/ProblemAlert";
import section from "../../../app/section.module.css";
import type { FormulaSet } from "../../../view/view";
import { assumed, costName, descriptionOf, type Group, groups, placeOf, wordsOf } from "../assumptions";
import { AssumptionInput } from "./AssumptionInput";
import { tried } from "./draft";
import { Scenarios } from "./Scenarios";
import type { TryOut } from "./useTryOut";
import classes from "./whatif.module.css";

/** Where a keyboard goes on after the bar of unsaved assumptions is gone. */
export const whatIfHeading = "what-if";

type Props = {
  /** Under the saved assumptions. */
  saved: ValueReport;
  /** Under those that are tried. */
  report: ValueReport;
  formulas: FormulaSet | undefined;
  tryOut: TryOut;
};

/** Every assumption to be tried; nothing is saved by it. */
export function WhatIf({ saved, report, formulas, tryOut }: Props) {
  const descriptions = useAssumptions();
  return (
    <section className={section.section} aria-labelledby={whatIfHeading}>
      <h2 id={whatIfHeading} tabIndex={-1}>
        What if?
      </h2>
      <p className={section.note}>
        Move an assumption, and every figure and chart here is computed anew. Nothing is saved before you say
        so.
      </p>
      {descriptions.isError && <ProblemAlert error={descriptions.error} />}
      {descriptions.isPending && <Skeleton height={240} radius="md" />}
      {descriptions.data !== undefined && (
        <div className={classes.groups}>
          {groups.map(({ id, name }, index) => (
            <details key={id} className={classes.group} open={index === 0}>
              <summary>
                <ChevronIcon />
                <h3>{name}</h3>
                <Changes names={namesIn(id, descriptions.data, saved)} draft={tryOut.draft} />
              </summary>
              <div className={classes.fields}>
                {namesIn(id, descriptions.data, saved).map((each) => {
                  const description = descriptionOf(descriptions.data, each);
                  if (description === undefined) return null;
                  return (
                    <AssumptionInput
                      key={each}
                      name={each}
                      description={description}
                      base={assumed(saved.assumptions, each)}
                      value={tried(tryOut.draft, saved.assumptions, each)}
                      formulas={formulas}
                      onChange={(value) => tryOut.change(saved, each, value)}
                    />
                  );
                })}
              </div>
              {id === "growth" && <Scenarios report={report} />}
            </details>
          ))}
        </div>
      )}
    </section>
  );
}

function Changes({ names, draft }: { names: readonly string[]; draft: TryOut["draft"] }) {
  const count = names.filter((name) => name in draft).length;
  return count > 0 && <span className={classes.count}>{count} changed</span>;
}

/** The assumptions of a group; of costs those of every type that the set or the account has. */
export function namesIn(
  group: Group,
  descriptions: readonly AssumptionDescription[],
  { assumptions, returns }: Pick<ValueReport, "assumptions" | "returns">,
): string[] {
  const single = descriptions
    .map((each) => each.name)
    .filter((name) => name !== "productionCosts" && wordsOf(name).group === group)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  if (group !== "costs") return single;
  const types = new Set([
    ...returns.map((each) => each.contentType),
    ...Object.keys(assumptions.productionCosts),
  ]);
  return [...[...types].map(costName), ...single];
}
