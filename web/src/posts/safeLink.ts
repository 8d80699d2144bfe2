/** The address if it is one of the web; null for anything that a click should not run. */
export function safeLink(address: string | null): string | null {
  if (address === null) return null;
  try {
    return ["https:", "http:"].includes(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}
