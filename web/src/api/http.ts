import { problemFrom, unreachable } from "./problem";

const base = "/api/v1";
const noContent = 204;
const writeTokenHeader = "x-write-token";
let writeToken: string | null = null;

/** Takes the token that writes of this session carry; null where they need none. */
export function writeWith(token: string | null): void {
  writeToken = token;
}

/** The headers that writes of this session carry. */
export const writeHeaders = (): Record<string, string> =>
  writeToken === null ? {} : { [writeTokenHeader]: writeToken };

/** The address of a resource, with parameters that are undefined left out. */
export function address(path: string, parameters: Record<string, string | number | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  const text = query.toString();
  return `${base}${path}${text ? `?${text}` : ""}`;
}

/** Fetches JSON. A failure is thrown as a {@link Problem}. */
export async function getJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  return await request<T>(url, { signal, headers: { accept: "application/json" } });
}

/** What a request says besides its body. */
export type Sending = {
  signal?: AbortSignal;
  /** The version that a change is made on; the change is refused where there is a newer one. */
  version?: number;
};

/** Sends JSON and reads the JSON answer, where there is one. A failure is thrown as a {@link Problem}. */
export async function sendJson<T>(
  method: "PUT" | "POST" | "DELETE",
  url: string,
  body?: unknown,
  { signal, version }: Sending = {},
): Promise<T> {
  return await request<T>(url, {
    method,
    signal,
    headers: {
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      ...writeHeaders(),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

async function request<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw unreachable();
  }
  if (!response.ok) throw problemFrom(response.status, await response.text());
  return (response.status === noContent ? undefined : await response.json()) as T;
}
