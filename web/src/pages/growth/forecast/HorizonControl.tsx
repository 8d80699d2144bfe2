import { SegmentedControl } from "@mantine/core";
import { useFormats } from "../../../format/FormatsContext";
import { useHorizon } from "./horizon";

const offered = [30, 90, 180, 365, 730];

/** Chooses how far the forecast looks ahead. */
export function HorizonControl() {
  const formats = useFormats();
  const { days, change } = useHorizon();
  const name = (horizon: number) => {
    if (horizon === 365) return "1 year";
    return horizon === 730 ? "2 years" : `${formats.count(horizon)} days`;
  };
  const choices = offered.includes(days) ? offered : [...offered, days].sort((a, b) => a - b);
  return (
    <SegmentedControl
      aria-label="How far the forecast looks ahead"
      size="xs"
      value={String(days)}
      onChange={(value) => change(Number(value))}
      data={choices.map((horizon) => ({ value: String(horizon), label: name(horizon) }))}
    />
  );
}
