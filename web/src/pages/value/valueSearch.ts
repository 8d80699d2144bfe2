/** What the value page adds to the view. */
export type ValueSearch = {
  /** The set of assumptions, as its id or id@version; undefined: the one that the workspace uses by default. */
  assumptions?: string;
  /** One of the sets that are compared. */
  left?: string;
  /** The other. */
  right?: string;
};

const setPattern = /^[A-Za-z0-9._-]{1,100}(@[1-9]\d{0,8})?$/;

const readSet = (value: unknown): string | undefined =>
  typeof value === "string" && setPattern.test(value) ? value : undefined;

/** Reads it from an address; what is malformed is dropped. */
export const readValueSearch = (search: Record<string, unknown>): ValueSearch => ({
  assumptions: readSet(search.assumptions),
  left: readSet(search.left),
  right: readSet(search.right),
});
