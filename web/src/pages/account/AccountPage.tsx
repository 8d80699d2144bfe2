import type { ReactNode } from "react";
import { type AccountPages, type PageDetails, type PageKind, usePage } from "../../api/pages";
import { asProblem } from "../../api/problem";
import { ProblemMessage } from "../../app/ErrorPanel";
import { PageSkeleton } from "../../app/PageSkeleton";
import { ViewControls } from "../../view/controls/ViewControls";
import { headOf } from "../../view/headOf";
import { PastBanner } from "../../view/PastBanner";
import { pageQueryOf } from "../../view/pageQueryOf";
import { useView } from "../../view/useView";
import { readFormulas } from "../../view/view";
import classes from "./account.module.css";
import { ExportMenu } from "./ExportMenu";
import { Heading } from "./Heading";
import { HeadingSkeleton } from "./HeadingSkeleton";

type Props<K extends PageKind> = {
  account: string;
  /** The accounts that the page is about, joined by a plus; that of the address where left out. */
  asked?: string;
  kind: K;
  /** The page's name; left out on the overview, which is named for the account. */
  name?: string;
  /** False where the page's figures are the same whatever the content type. */
  byType?: boolean;
  /** What the heading's line says besides. */
  line?: string;
  /** What only this page is asked besides. */
  details?: PageDetails;
  /** Beside the heading. */
  actions?: (page: AccountPages[K]) => ReactNode;
  /** @param changing True while another filter's figures are on their way. */
  children: (page: AccountPages[K], changing: boolean) => ReactNode;
};

/** What every page about an account has: heading, controls, loading and error states, and figures that stay while others load. */
export function AccountPage<K extends PageKind>({
  account,
  asked = account,
  kind,
  name,
  byType = true,
  line,
  details,
  actions,
  children,
}: Props<K>) {
  const { view } = useView();
  const answer = usePage(kind, asked, pageQueryOf(view), details);
  const page = answer.data;
  const head = page && headOf(page);
  return (
    <div className={classes.page}>
      {page !== undefined && head !== undefined ? (
        <Heading
          head={head}
          page={name}
          line={line}
          actions={
            <div className={classes.actions}>
              {actions?.(page)}
              <ExportMenu account={asked} query={pageQueryOf(view)} />
            </div>
          }
        />
      ) : (
        <HeadingSkeleton />
      )}
      <ViewControls account={asked} byType={byType} used={readFormulas(head?.formulas)} />
      <PastBanner />
      {answer.isError && page === undefined && (
        <ProblemMessage error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isRefetchError && <OutOfDate reason={asProblem(answer.error).message} />}
      {answer.isPending && <PageSkeleton />}
      {page !== undefined && (
        <div
          className={classes.sections}
          data-changing={answer.isPlaceholderData || undefined}
          aria-busy={answer.isPlaceholderData}
        >
          {children(page, answer.isPlaceholderData)}
        </div>
      )}
    </div>
  );
}

function OutOfDate({ reason }: { reason: string }) {
  return (
    <p className={classes.outOfDate} role="alert">
      These figures may be out of date: they could not be fetched again. {reason}
    </p>
  );
}
