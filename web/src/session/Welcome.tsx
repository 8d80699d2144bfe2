import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAcceptInvitation, useInvitation, useSetUp } from "../api/session";
import { ProblemAlert } from "../app/ProblemAlert";
import { Frame } from "./Frame";
import { takeLinkToken } from "./linkToken";
import { shortestPassword } from "./password";
import classes from "./session.module.css";

/** Where the link of an invitation, or the one that creates the first owner, leads. */
export default function Welcome() {
  const link = takeLinkToken();
  if (link?.purpose === "setup") return <FirstOwner code={link.token} />;
  if (link?.purpose === "invitation") return <Invited token={link.token} />;
  return (
    <Frame title="This link is not complete">
      <p>Copy the whole link, with everything behind the #, and open it again.</p>
    </Frame>
  );
}

function FirstOwner({ code }: { code: string }) {
  const setUp = useSetUp();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate({ code, email: email.trim(), password });
  };
  return (
    <Frame title="Create the first owner">
      <p>You own the workspaces of this installation, and invite the others.</p>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="E-mail address"
          description="To sign in with. Nothing is sent to it."
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          description={`At least ${shortestPassword} characters; a sentence is good.`}
          autoComplete="new-password"
          required
          minLength={shortestPassword}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {setUp.isError && <ProblemAlert error={setUp.error} />}
        <Button type="submit" loading={setUp.isPending || setUp.isSuccess}>
          Create and sign in
        </Button>
      </form>
    </Frame>
  );
}

function Invited({ token }: { token: string }) {
  const invitation = useInvitation(token);
  const accept = useAcceptInvitation();
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ token, password });
  };
  return (
    <Frame title="You are invited">
      {invitation.isError && <ProblemAlert error={invitation.error} />}
      {invitation.data !== undefined && (
        <form className={classes.form} onSubmit={submit}>
          <p>
            To the workspace <strong>{invitation.data.workspace}</strong>, as {invitation.data.role}.
          </p>
          <TextInput
            label="E-mail address"
            type="email"
            autoComplete="username"
            readOnly
            value={invitation.data.email}
          />
          <PasswordInput
            label="Password"
            description={`A new one of at least ${shortestPassword} characters; if you sign in here already, the one you have.`}
            autoComplete="new-password"
            required
            minLength={shortestPassword}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          {accept.isError && <ProblemAlert error={accept.error} />}
          <Button type="submit" loading={accept.isPending || accept.isSuccess}>
            Accept and sign in
          </Button>
        </form>
      )}
    </Frame>
  );
}
