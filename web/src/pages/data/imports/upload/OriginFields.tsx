import { Select, TextInput } from "@mantine/core";
import { browserZone, TimeZoneField } from "../../../../app/TimeZoneField";
import page from "../../data.module.css";
import classes from "./upload.module.css";

/** What the files may not say themselves. Empty: left to the files. */
export type Origin = { platform: string; account: string; timeZone: string; endDate: string };

export const emptyOrigin: Origin = { platform: "", account: "", timeZone: browserZone, endDate: "" };

const longestName = 100;

type Props = { origin: Origin; onChange: (origin: Origin) => void };

/** Asks for what some formats leave out, and says when that is. */
export function OriginFields({ origin, onChange }: Props) {
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
            { value: "facebook", label: "Facebook" },
          ]}
          onChange={(platform) => onChange({ ...origin, platform: platform ?? "" })}
        />
        <TextInput
          label="Account name"
          placeholder="From the file"
          value={origin.account}
          maxLength={longestName}
          onChange={(event) => onChange({ ...origin, account: event.currentTarget.value })}
        />
        <TimeZoneField value={origin.timeZone} onChange={(timeZone) => onChange({ ...origin, timeZone })} />
        <TextInput
          type="date"
          label="Last day of the export"
          value={origin.endDate}
          onChange={(event) => onChange({ ...origin, endDate: event.currentTarget.value })}
        />
      </div>
      <p className={page.note}>
        Files of daily figures and of posts do not name their account: without a name here they go to "My
        account" on Instagram. Times written without a zone are read in the time zone above. The last day is
        needed where days are written without a year, as TikTok does.
      </p>
    </fieldset>
  );
}
