import type { ProblemDetails } from "./types";

/** What went wrong with a request, in words a creator understands. */
export class Problem extends Error {
  readonly status: number;
  readonly hint: string | null;

  /** @param status HTTP status; 0 where no answer came at all. */
  constructor(status: number, message: string, hint: string | null) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.hint = hint;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : null;

/** Reads a problem from the body of a failed answer; anything else than problem details becomes a plain sentence. */
export function problemFrom(status: number, body: string): Problem {
  const details = parse(body);
  const message = text(details.detail) ?? text(details.title) ?? `The server answered with status ${status}.`;
  return new Problem(status, message, text(details.hint));
}

/** The problem of a request that got no answer. */
export function unreachable(): Problem {
  return new Problem(
    0,
    "The server cannot be reached.",
    "Check that CreatorIntel is running and that you are online. It is tried again when the connection is back.",
  );
}

/** Any thrown value as a problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0, error instanceof Error ? error.message : String(error), null);
}

function parse(body: string): Partial<ProblemDetails> {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
