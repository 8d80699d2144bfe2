/** What an open receipt adds to the view: the id of its figure. */
export type ReceiptSearch = { receipt?: string };

const longest = 600;

/** The id of a figure in an address; whether there is such a figure is the server's to say. */
export function readReceipt(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > longest) return undefined;
  return value.includes("~") && value.includes(":") ? value : undefined;
}
