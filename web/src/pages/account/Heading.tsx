import type { ReactNode } from "react";
import { CompetitorBadge } from "../../accounts/CompetitorBadge";
import { SyntheticBadge } from "../../accounts/SyntheticBadge";
import type { PageHead } from "../../api/types";
import { useTitle } from "../../app/useTitle";
import { useFormats } from "../../format/FormatsContext";
import { platformName } from "../../format/names";
import { lastDayOf } from "../../view/presets";
import classes from "./account.module.css";

type Props = {
  head: PageHead;
  /** The page's name; undefined on the overview. */
  page: string | undefined;
  /** What its line says besides; undefined for nothing. */
  line: string | undefined;
  actions: ReactNode;
};

/** Whose page it is, and how far its data reaches. */
export function Heading({ head, page, line, actions }: Props) {
  const formats = useFormats();
  const { accounts, reference, asOf, timeZone } = head;
  const name =
    accounts.length === 1 ? (accounts[0]?.name ?? "") : `${formats.count(accounts.length)} accounts`;
  const platforms = [...new Set(accounts.map((account) => platformName(account.platform)))];
  useTitle(`${name} · ${page ?? "Overview"}`);
  return (
    <div className={classes.heading}>
      <div>
        <div className={classes.titleRow}>
          <h1>
            {name}
            {page !== undefined && <span className={classes.pageName}> {page}</span>}
          </h1>
          {accounts.some((account) => account.competitor) && <CompetitorBadge />}
          {accounts.some((account) => account.synthetic) && <SyntheticBadge />}
        </div>
        <p className={classes.subtitle}>
          {platforms.join(", ")}
          {reference !== null && ` · data through ${formats.day(lastDayOf(reference, timeZone))}`}
          {asOf !== null && ` · last recorded ${formats.instant(asOf)}`}
          {` · days in ${timeZone}`}
          {line !== undefined && ` · ${line}`}
        </p>
      </div>
      {actions}
    </div>
  );
}
