import { Button } from "@mantine/core";
import { ClockIcon } from "../app/icons";
import { useFormats } from "../format/FormatsContext";
import classes from "./PastBanner.module.css";
import { useView } from "./useView";

/** Says that the page shows the past, and the way back. */
export function PastBanner() {
  const { view, change } = useView();
  const formats = useFormats();
  if (view.asOf === undefined) return null;
  return (
    <div className={classes.banner} role="status">
      <ClockIcon size={18} />
      <p>
        You are looking at the past: only what had been recorded by{" "}
        <strong>{formats.instant(view.asOf)}</strong> is shown.
      </p>
      <Button variant="default" size="xs" onClick={() => change({ asOf: undefined })}>
        Return to now
      </Button>
    </div>
  );
}
