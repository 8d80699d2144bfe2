import { Alert } from "@mantine/core";
import { asProblem } from "../api/problem";

/** What went wrong with an action, beside the button that began it. */
export function ProblemAlert({ error }: { error: unknown }) {
  const problem = asProblem(error);
  return (
    <Alert color="red" variant="light" role="alert" title={problem.message}>
      {problem.detail} {problem.hint}
    </Alert>
  );
}
