import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { useConnect } from "../../../api/connections";
import type { ConnectableSource } from "../../../api/types";
import { ProblemAlert } from "../../../app/ProblemAlert";
import { browserZone, TimeZoneField } from "../../../app/TimeZoneField";
import classes from "../data.module.css";
import { emptySecrets, newConnection } from "./newConnection";
import styles from "./sources.module.css";

type Props = { source: ConnectableSource; connect: ReturnType<typeof useConnect> };

/** What a platform needs to be connected. */
export function SourceFields({ source, connect }: Props) {
  const [secrets, setSecrets] = useState(emptySecrets);
  const [businessId, setBusinessId] = useState("");
  const [timeZone, setTimeZone] = useState(browserZone);
  const set = (name: keyof typeof emptySecrets) => (value: string) =>
    setSecrets({ ...secrets, [name]: value });
  const needsBusiness = source.kind === "tiktok-business";
  const complete = secrets.token.trim() !== "" && (!needsBusiness || businessId.trim() !== "");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    connect.mutate(newConnection(source.kind, secrets, { timeZone, businessId }), {
      onSuccess: () => setSecrets(emptySecrets),
    });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={classes.note}>{source.needs}</p>
      <Secret label="Access token" value={secrets.token} onChange={set("token")} />
      {needsBusiness && (
        <TextInput
          label="Business id"
          description="The id of the TikTok account in your application."
          value={businessId}
          onChange={(event) => setBusinessId(event.currentTarget.value)}
        />
      )}
      <TimeZoneField value={timeZone} onChange={setTimeZone} />
      {source.takesRefreshToken && (
        <details>
          <summary className={classes.note}>Renew the token by itself</summary>
          <div className={styles.form}>
            <Secret label="Refresh token" value={secrets.refreshToken} onChange={set("refreshToken")} />
            <Secret label="Id of your application" value={secrets.appId} onChange={set("appId")} />
            <Secret
              label="Secret of your application"
              value={secrets.appSecret}
              onChange={set("appSecret")}
            />
          </div>
        </details>
      )}
      <p className={classes.note}>
        Tokens are kept encrypted and are never shown again. They need to read only.
      </p>
      {connect.isError && <ProblemAlert error={connect.error} />}
      <Button type="submit" loading={connect.isPending} disabled={!complete}>
        Connect
      </Button>
    </form>
  );
}

function Secret({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <PasswordInput
      label={label}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
