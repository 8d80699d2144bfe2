import { Button, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useInvitations, useInvite, useRemove } from "../../../api/people";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { useFormats } from "../../../format/FormatsContext";
import classes from "../data.module.css";
import { NewLinkNote } from "./NewLinkNote";
import styles from "./people.module.css";
import { roles } from "./roles";

/** Invites people, and shows who has not accepted yet. */
export function Invitations() {
  const formats = useFormats();
  const invitations = useInvitations();
  const invite = useInvite();
  const withdraw = useRemove("invitations");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState("viewer");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate({ email: email.trim(), role }, { onSuccess: () => setEmail("") });
  };
  return (
    <section className={classes.panel} aria-labelledby="invitations">
      <h2 id="invitations">Invitations</h2>
      <p className={classes.note}>
        An invitation is a link that works once, for seven days. Nothing is sent: hand the link over yourself.
      </p>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label="E-mail address"
          type="email"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Select
          label="Role"
          value={role}
          data={roles}
          allowDeselect={false}
          onChange={(chosen) => chosen !== null && setRole(chosen)}
        />
        <Button type="submit" loading={invite.isPending}>
          Invite
        </Button>
      </form>
      {invite.isError && <ProblemAlert error={invite.error} />}
      {invite.isSuccess && <NewLinkNote link={invite.data} name="Invitation link" />}
      {withdraw.isError && <ProblemAlert error={withdraw.error} />}
      <ul className={styles.list}>
        {invitations.data?.map((invitation) => (
          <li key={invitation.id}>
            <div className={styles.who}>
              <strong>{invitation.email}</strong>
              <span>
                {invitation.role}, until {formats.instant(invitation.expiresAt)}
              </span>
            </div>
            <Button
              variant="default"
              aria-label={`Withdraw the invitation of ${invitation.email}`}
              onClick={() => withdraw.mutate(invitation.id)}
            >
              Withdraw
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
