import { vi } from "vitest";

/** A request that was sent: method, address, and the JSON of its body. */
export type Sent = { method: string; url: string; body: unknown };

/** Answers every request of a test, by method, with JSON; what was sent is returned as it comes. */
export function answerWith(answers: Record<string, (sent: Sent) => Response>): Sent[] {
  const all: Sent[] = [];
  vi.stubGlobal("fetch", (url: string, init: RequestInit = {}) => {
    const method = init.method ?? "GET";
    const sent = { method, url, body: typeof init.body === "string" ? JSON.parse(init.body) : undefined };
    all.push(sent);
    return Promise.resolve(answers[method]?.(sent) ?? Response.json({}, { status: 404 }));
  });
  return all;
}
