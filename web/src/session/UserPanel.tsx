import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { useSignOut } from "../api/session";
import type { Session } from "../api/types";
import { changeWorkspace, ownWorkspace } from "../api/workspace";
import { ProblemAlert } from "../app/ProblemAlert";
import { useFormats } from "../format/FormatsContext";
import { PasswordForm } from "./PasswordForm";
import classes from "./session.module.css";

/** Who is signed in, as what, and how to stop. */
export default function UserPanel({ session }: { session: Session }) {
  const formats = useFormats();
  const signOut = useSignOut();
  const [changing, setChanging] = useState(false);
  const own = session.workspaces.filter(({ role }) => role !== "guest");
  return (
    <div className={classes.menu}>
      <p>
        {session.email === null ? "You opened a share link" : <strong>{session.email}</strong>}
        {session.until !== null && (
          <span className={classes.muted}> It ends on {formats.instant(session.until)}.</span>
        )}
      </p>
      <p className={classes.muted}>
        {session.workspaces.map(({ id, role }) => `${role} of ${id}`).join(", ")}
      </p>
      {own.length > 1 && (
        <Select
          label="Workspace"
          description="Of imports, connections and people."
          value={ownWorkspace}
          data={own.map(({ id }) => id)}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(id) => id !== null && changeWorkspace(id)}
        />
      )}
      {session.kind === "person" &&
        (changing ? (
          <PasswordForm onDone={() => setChanging(false)} />
        ) : (
          <Button variant="default" size="xs" onClick={() => setChanging(true)}>
            Change password
          </Button>
        ))}
      {signOut.isError && <ProblemAlert error={signOut.error} />}
      <Button
        variant="default"
        size="xs"
        loading={signOut.isPending}
        onClick={() => signOut.mutate(undefined)}
      >
        {session.kind === "link" ? "Leave" : "Sign out"}
      </Button>
    </div>
  );
}
