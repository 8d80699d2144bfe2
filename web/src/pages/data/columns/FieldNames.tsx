import { ActionIcon, Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useChangeColumnNames } from "../../../api/columnNames";
import { useMay } from "../../../api/session";
import type { ColumnField, FormatColumns } from "../../../api/types";
import { ownWorkspace } from "../../../api/workspace";
import { CloseIcon } from "../../../app/icons";
import { ProblemAlert } from "../../../app/ProblemAlert";
import styles from "./columns.module.css";
import { withName, withoutName } from "./ownNames";

type Props = { format: FormatColumns; field: ColumnField };

/** One column of a format: the names that are known, and the workspace's own, which can be added and removed. */
export function FieldNames({ format, field }: Props) {
  const change = useChangeColumnNames();
  const mayChange = useMay(ownWorkspace, "import");
  const [name, setName] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed !== "") change.mutate(withName(format, typed, field.field), { onSuccess: () => setName("") });
  };
  return (
    <li>
      <h3>
        {field.title} {field.required && <span>needed</span>}
      </h3>
      <p className={styles.known}>{field.names.join(" · ")}</p>
      {field.own.length > 0 && (
        <ul className={styles.own} aria-label={`Own names of ${field.title}`}>
          {field.own.map((own) => (
            <li key={own}>
              {own}
              {mayChange && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={`Remove ${own}`}
                  onClick={() => change.mutate(withoutName(format, own))}
                >
                  <CloseIcon size={12} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <form className={styles.add} onSubmit={add}>
          <TextInput
            size="xs"
            aria-label={`Another name of ${field.title}`}
            placeholder="Another name"
            value={name}
            maxLength={longestName}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="xs"
            variant="default"
            loading={change.isPending}
            disabled={name.trim() === ""}
          >
            Add
          </Button>
        </form>
      )}
      {change.isError && <ProblemAlert error={change.error} />}
    </li>
  );
}

const longestName = 100;
