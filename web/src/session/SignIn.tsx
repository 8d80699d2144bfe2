import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useSignIn } from "../api/session";
import { ProblemAlert } from "../app/ProblemAlert";
import { Frame } from "./Frame";
import classes from "./session.module.css";

/** Asks for e-mail address and password; where there is nobody yet, says how the first owner begins. */
export default function SignIn({ needsSetup }: { needsSetup: boolean }) {
  return needsSetup ? (
    <Frame title="Nobody can sign in yet">
      <p>
        The first owner is created by the link that CreatorIntel printed when it started. Open that link in
        this browser.
      </p>
    </Frame>
  ) : (
    <Frame title="Sign in">
      <SignInForm />
    </Frame>
  );
}

function SignInForm() {
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email: email.trim(), password });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="E-mail address"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {signIn.isError && <ProblemAlert error={signIn.error} />}
      <Button type="submit" loading={signIn.isPending || signIn.isSuccess}>
        Sign in
      </Button>
      <p>A forgotten password is replaced by an owner: taken out and invited again, you choose a new one.</p>
    </form>
  );
}
