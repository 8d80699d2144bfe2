import { Alert, Button, CopyButton, TextInput } from "@mantine/core";
import type { NewLink } from "../../../api/types";
import styles from "./people.module.css";

/** A link that was just made. It is shown now and never again. */
export function NewLinkNote({ link, name }: { link: NewLink; name: string }) {
  const address = `${window.location.origin}${link.link}`;
  return (
    <Alert color="teal" variant="light" role="status">
      <strong>Copy the link now: it is not shown again.</strong>
      <div className={styles.link}>
        <TextInput
          aria-label={name}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? "Copied" : "Copy"}
            </Button>
          )}
        </CopyButton>
      </div>
    </Alert>
  );
}
