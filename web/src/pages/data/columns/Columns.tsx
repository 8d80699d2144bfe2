import { Select, Skeleton } from "@mantine/core";
import { useState } from "react";
import { useColumnNames } from "../../../api/columnNames";
import type { FormatColumns } from "../../../api/types";
import { ProblemMessage } from "../../../app/ErrorPanel";
import classes from "../data.module.css";
import styles from "./columns.module.css";
import { FieldNames } from "./FieldNames";

/** By which names of columns files are recognised, and the workspace's own. */
export function Columns() {
  const names = useColumnNames();
  const [chosen, setChosen] = useState<string | null>(null);
  if (names.data === undefined) {
    return names.isError ? (
      <ProblemMessage error={names.error} onRetry={() => void names.refetch()} />
    ) : (
      <Skeleton height={360} radius="md" />
    );
  }
  const format = names.data.formats.find(({ format: name }) => name === chosen) ?? names.data.formats[0];
  return (
    <section className={classes.panel} aria-labelledby="columns">
      <h2 id="columns">Names of columns</h2>
      <p className={classes.note}>
        Exports name their columns in the language of the user. Add the names that your files use: they are
        remembered and recognised from then on. A file that was not recognised offers the same in its report.
      </p>
      {format !== undefined && (
        <>
          <Select
            label="Format"
            value={format.format}
            data={names.data.formats.map(({ format: name }) => name)}
            allowDeselect={false}
            onChange={setChosen}
          />
          <Fields key={format.format} format={format} />
        </>
      )}
    </section>
  );
}

function Fields({ format }: { format: FormatColumns }) {
  return (
    <ul className={styles.fields}>
      {format.fields.map((field) => (
        <FieldNames key={field.field} format={format} field={field} />
      ))}
    </ul>
  );
}
