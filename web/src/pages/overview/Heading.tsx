import { SyntheticBadge } from "../../accounts/SyntheticBadge";
import type { OverviewPage } from "../../api/types";
import { useTitle } from "../../app/useTitle";
import { useFormats } from "../../format/FormatsContext";
import { platformName } from "../../format/names";
import { lastDayOf } from "../../view/presets";
import classes from "./Overview.module.css";
import { TargetEditor } from "./target/TargetEditor";

/** Whose overview it is, and how far its data reaches. */
export function Heading({ page }: { page: OverviewPage }) {
  const formats = useFormats();
  const { account, reference, asOf, target } = page;
  useTitle(`${account.name} · Overview`);
  return (
    <div className={classes.heading}>
      <div>
        <div className={classes.titleRow}>
          <h1>{account.name}</h1>
          {account.synthetic && <SyntheticBadge />}
        </div>
        <p className={classes.subtitle}>
          {platformName(account.platform)}
          {reference !== null && ` · data through ${formats.day(lastDayOf(reference, account.timeZone))}`}
          {asOf !== null && ` · last recorded ${formats.instant(asOf)}`}
          {` · days in ${account.timeZone}`}
        </p>
      </div>
      <TargetEditor account={account.id} target={target} />
    </div>
  );
}
