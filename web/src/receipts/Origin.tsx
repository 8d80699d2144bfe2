import { Link } from "@tanstack/react-router";
import type { ReceiptPage } from "../api/types";
import { useFormats } from "../format/FormatsContext";
import { readView } from "../view/view";
import classes from "./receipts.module.css";

type Source = ReceiptPage["observations"][number]["source"];

/** The row of a file, or the call of a platform's API, that an observation came with. */
export function Origin({ source }: { source: Source }) {
  const formats = useFormats();
  if (source === null) return <p className={classes.facts}>Where it came from is not known.</p>;
  if (source.api !== null) {
    return (
      <p className={classes.facts}>
        {source.api}
        {source.request !== null && <> · request {source.request}</>}
      </p>
    );
  }
  const place = `${source.file ?? "a file"}${source.row === null ? "" : `, row ${formats.count(source.row)}`}`;
  if (source.importId === null) return <p className={classes.facts}>{place}</p>;
  const importId = source.importId;
  return (
    <p className={classes.facts}>
      <Link to="/data" search={(current) => ({ ...readView(current), import: importId })}>
        {place}
      </Link>
    </p>
  );
}
