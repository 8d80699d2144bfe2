import { Button, Select } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useChangeColumnNames, useColumnNames } from "../../../../api/columnNames";
import { useRetryImport } from "../../../../api/imports";
import type { FormatColumns, ImportedFile, ImportReport } from "../../../../api/types";
import { ProblemAlert } from "../../../../app/ProblemAlert";
import styles from "../../columns/columns.module.css";
import classes from "../../data.module.css";
import { chosenAtFirst, mapped, missing } from "./mapping";

type Props = { report: ImportReport; file: ImportedFile };

/** Says what the columns of a file mean that was not recognised; it is remembered, and the file is read again. */
export function MapColumns({ report, file }: Props) {
  const names = useColumnNames();
  const [format, setFormat] = useState(file.near[0]?.format ?? null);
  const columns = names.data?.formats.find((known) => known.format === format);
  return (
    <section className={styles.mapping} aria-label={`Columns of ${file.name}`}>
      <h3>What are the columns of {file.name}?</h3>
      <Select
        label="The file is most like"
        value={format}
        data={names.data?.formats.map((known) => known.format) ?? []}
        allowDeselect={false}
        onChange={setFormat}
      />
      {columns !== undefined && <Mapping key={columns.format} report={report} file={file} format={columns} />}
    </section>
  );
}

function Mapping({ report, file, format }: Props & { format: FormatColumns }) {
  const change = useChangeColumnNames();
  const retry = useRetryImport(report.id);
  const [fields, setFields] = useState(() => chosenAtFirst(file, format));
  const lacking = missing(fields, format);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(mapped(fields, format), { onSuccess: () => retry.mutate() });
  };
  return (
    <form className={styles.mapping} onSubmit={submit}>
      <div className={styles.choices}>
        {file.header.map((cell) => (
          <Select
            key={cell}
            size="xs"
            label={cell}
            placeholder="Leave out"
            clearable
            value={fields[cell] ?? null}
            data={format.fields.map(({ field, title }) => ({ value: field, label: title }))}
            onChange={(field) => setFields({ ...fields, [cell]: field })}
          />
        ))}
      </div>
      {lacking.length > 0 && <p className={classes.note}>Still needed: {lacking.join(", ")}.</p>}
      {change.isError && <ProblemAlert error={change.error} />}
      {retry.isError && <ProblemAlert error={retry.error} />}
      <Button type="submit" loading={change.isPending || retry.isPending} disabled={lacking.length > 0}>
        Remember these names and read the file again
      </Button>
    </form>
  );
}
