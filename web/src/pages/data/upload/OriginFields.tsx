import { Autocomplete, Select, TextInput } from "@mantine/core";
import page from "../DataPage.module.css";
import classes from "./upload.module.css";

/** What the files may not say themselves. Empty: left to the files. */
export type Origin = { platform: string; account: string; timeZone: string };

const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = Intl.supportedValuesOf("timeZone");
const zonesShown = 50;

export const emptyOrigin: Origin = { platform: "", account: "", timeZone: browserZone };

/** A name as accounts carry it: without the @ and spaces around it. */
export const accountName = (text: string): string => text.trim().replace(/^@/, "");

/** Whether a text can name an account. */
export const isAccountName = (text: string): boolean => /^[A-Za-z0-9._-]{1,100}$/.test(accountName(text));

type Props = { origin: Origin; onChange: (origin: Origin) => void };

/** Asks for what some formats leave out, and says when that is. */
export function OriginFields({ origin, onChange }: Props) {
  const wrongName = origin.account.trim() !== "" && !isAccountName(origin.account);
  return (
    <fieldset className={classes.origin}>
      <legend>Only where the file does not say it</legend>
      <div className={classes.fields}>
        <Select
          label="Platform"
          placeholder="From the file"
          clearable
          value={origin.platform || null}
          data={[
            { value: "instagram", label: "Instagram" },
            { value: "tiktok", label: "TikTok" },
          ]}
          onChange={(platform) => onChange({ ...origin, platform: platform ?? "" })}
        />
        <TextInput
          label="Account name"
          placeholder="From the file"
          value={origin.account}
          error={wrongName ? "Letters, digits, dots, hyphens and underscores only." : undefined}
          onChange={(event) => onChange({ ...origin, account: event.currentTarget.value })}
        />
        <Autocomplete
          label="Time zone"
          value={origin.timeZone}
          data={zones}
          limit={zonesShown}
          onChange={(timeZone) => onChange({ ...origin, timeZone })}
        />
      </div>
      <p className={page.note}>
        TikTok files and Meta's overview files do not name their account: give platform and name. Times
        written without a zone are read in the time zone above.
      </p>
    </fieldset>
  );
}
