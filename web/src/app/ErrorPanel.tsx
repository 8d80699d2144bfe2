import { Button } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { asProblem } from "../api/problem";
import { Message } from "./Message";

/** What a page shows in place of itself when it failed. */
export function ErrorPanel({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const tryAgain = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return <ProblemMessage error={error} onRetry={tryAgain} />;
}

/** A failure in words, with a way to try again. */
export function ProblemMessage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const problem = asProblem(error);
  return (
    <Message title={problem.message} alert>
      {problem.detail !== null && <p>{problem.detail}</p>}
      {problem.hint !== null && <p>{problem.hint}</p>}
      <Button onClick={onRetry}>Try again</Button>
    </Message>
  );
}
