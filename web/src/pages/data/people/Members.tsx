import { Button, Select, Skeleton } from "@mantine/core";
import { useChangeRole, useMembers, useRemove } from "../../../api/people";
import { ProblemMessage } from "../../../app/ErrorPanel";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { useFormats } from "../../../format/FormatsContext";
import classes from "../data.module.css";
import styles from "./people.module.css";
import { roles } from "./roles";

/** The members and their roles. */
export function Members() {
  const formats = useFormats();
  const members = useMembers();
  const change = useChangeRole();
  const remove = useRemove("members");
  return (
    <section className={classes.panel} aria-labelledby="members">
      <h2 id="members">Members</h2>
      {members.isPending && <Skeleton height={80} radius="sm" />}
      {members.isError && members.data === undefined && (
        <ProblemMessage error={members.error} onRetry={() => void members.refetch()} />
      )}
      {change.isError && <ProblemAlert error={change.error} />}
      {remove.isError && <ProblemAlert error={remove.error} />}
      <ul className={styles.list}>
        {members.data?.map((member) => (
          <li key={member.id}>
            <div className={styles.who}>
              <strong>{member.email}</strong>
              <span>
                {member.isYou ? "you, " : ""}since {formats.instant(member.since)}
              </span>
            </div>
            <Select
              aria-label={`Role of ${member.email}`}
              value={member.role}
              data={roles}
              allowDeselect={false}
              onChange={(role) => role !== null && change.mutate({ id: member.id, role })}
            />
            <Button
              variant="default"
              aria-label={`Remove ${member.email}`}
              loading={remove.isPending && remove.variables === member.id}
              onClick={() => remove.mutate(member.id)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
