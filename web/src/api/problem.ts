import type { ProblemDetails } from "./types";

/** What went wrong with a request, in words a creator understands. */
export class Problem extends Error {
  /** HTTP status; 0 where no answer came at all. */
  readonly status: number;
  /** What exactly is wrong; null where the message says it all. */
  readonly detail: string | null;
  /** What to do about it. */
  readonly hint: string | null;

  constructor(status: number, message: string, detail: string | null, hint: string | null) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.detail = detail;
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
  const title = text(details.title);
  const detail = text(details.detail);
  const message = title ?? detail ?? `The server answered with status ${status}.`;
  return new Problem(status, message, title === null ? null : detail, text(details.hint));
}

/** The problem of a request that got no answer. */
export function unreachable(): Problem {
  return new Problem(
    0,
    "The server cannot be reached.",
    null,
    "Check that CreatorIntel is running and that you are online. It is tried again when the connection is back.",
  );
}

/** Any thrown value as a problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0, error instanceof Error ? error.message : String(error), null, null);
}

function parse(body: string): Partial<ProblemDetails> {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
