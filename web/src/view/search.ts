/** Reads an address's query as plain texts; a name that is repeated keeps its last value. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes plain values as a query, with what is undefined left out, so that addresses stay readable. */
export function writeSearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined && value !== null) query.set(name, String(value));
  }
  // Account ids are joined by tildes, and lists of them by commas, which an address may hold as they are.
  const text = query.toString().replaceAll("%7E", "~").replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}
