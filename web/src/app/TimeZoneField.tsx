import { Autocomplete } from "@mantine/core";

/** The zone that the browser is in. */
export const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const zones = Intl.supportedValuesOf("timeZone");
const zonesShown = 50;

type Props = { value: string; onChange: (zone: string) => void };

/** Asks for a time zone by its IANA name. */
export function TimeZoneField({ value, onChange }: Props) {
  return <Autocomplete label="Time zone" value={value} data={zones} limit={zonesShown} onChange={onChange} />;
}
