import { Button, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useRemove, useShare, useShareLinks } from "../../../api/people";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { useFormats } from "../../../format/FormatsContext";
import classes from "../data.module.css";
import { NewLinkNote } from "./NewLinkNote";
import styles from "./people.module.css";

const periods = [
  { value: "1", label: "1 day" },
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "365", label: "1 year" },
];

/** Makes and revokes links that show the pages to whoever has them. */
export function ShareLinks() {
  const formats = useFormats();
  const links = useShareLinks();
  const share = useShare();
  const revoke = useRemove("share-links");
  const [name, setName] = useState("");
  const [days, setDays] = useState("30");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    share.mutate({ name: name.trim(), days: Number(days) }, { onSuccess: () => setName("") });
  };
  return (
    <section className={classes.panel} aria-labelledby="share-links">
      <h2 id="share-links">Share links</h2>
      <p className={classes.note}>
        Whoever has a share link sees every page of the workspace, value and shop included, and can change
        nothing. Imports, connections, files and customers stay hidden.
      </p>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label="What it is for"
          placeholder="The sponsor's name"
          required
          maxLength={longestName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label="Ends after"
          value={days}
          data={periods}
          allowDeselect={false}
          onChange={(chosen) => chosen !== null && setDays(chosen)}
        />
        <Button type="submit" loading={share.isPending}>
          Make a link
        </Button>
      </form>
      {share.isError && <ProblemAlert error={share.error} />}
      {share.isSuccess && <NewLinkNote link={share.data} name="Share link" />}
      {revoke.isError && <ProblemAlert error={revoke.error} />}
      <ul className={styles.list}>
        {links.data?.map((link) => (
          <li key={link.id}>
            <div className={styles.who}>
              <strong>{link.name}</strong>
              <span>
                until {formats.instant(link.expiresAt)},{" "}
                {link.openedAt === null ? "not opened yet" : `opened last ${formats.instant(link.openedAt)}`}
              </span>
            </div>
            <Button
              variant="default"
              aria-label={`Revoke ${link.name}`}
              onClick={() => revoke.mutate(link.id)}
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const longestName = 100;
