/** Which formulas figures come from. */
export type FormulaSet = "calendar" | "classic";

/** What the pages show, as the address bar holds it. Undefined: the default, which is left to the server. */
export type View = {
  account?: string;
  /** First day, yyyy-MM-dd, in the account's time zone. */
  from?: string;
  /** Last day, inclusive. */
  to?: string;
  /** Content type, such as VIDEO. */
  type?: string;
  /** Undefined: the set that the workspace uses by default. */
  formulas?: FormulaSet;
  /** ISO instant: only what had been recorded by then is shown. */
  asOf?: string;
};

const accountPattern = /^[A-Za-z0-9._-]{1,100}~[A-Za-z0-9._-]{1,100}~[A-Za-z0-9._-]{1,100}$/;
const typePattern = /^[A-Za-z0-9_]{1,50}$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

const texts = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** A set of formulas that exists, or undefined. */
export const readFormulas = (value: unknown): FormulaSet | undefined =>
  value === "calendar" || value === "classic" ? value : undefined;

/** A day that exists, or undefined. */
export function readDay(value: unknown): string | undefined {
  const text = texts(value);
  if (text === undefined || !dayPattern.test(text)) return undefined;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? text : undefined;
}

function readInstant(value: unknown): string | undefined {
  const text = texts(value);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}T/.test(text)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

function readMatching(value: unknown, pattern: RegExp): string | undefined {
  const text = texts(value);
  return text !== undefined && pattern.test(text) ? text : undefined;
}

/** Reads the view from an address. What is malformed is dropped rather than sent on; a range turned round is put right. */
export function readView(search: Record<string, unknown>): View {
  const from = readDay(search.from);
  const to = readDay(search.to);
  const turned = from !== undefined && to !== undefined && from > to;
  const view: View = {
    account: readMatching(search.account, accountPattern),
    from: turned ? to : from,
    to: turned ? from : to,
    type: readMatching(search.type, typePattern),
    formulas: readFormulas(search.formulas),
    asOf: readInstant(search.asOf),
  };
  return withoutUndefined(view);
}

/** The view with a change, ready for the address: what is undefined is left out. */
export const changeView = (view: View, change: Partial<View>): View =>
  withoutUndefined({ ...view, ...change });

/** True while the view is narrowed to some days, one type or a past instant. */
export const isNarrowed = (view: View): boolean =>
  view.from !== undefined || view.to !== undefined || view.type !== undefined || view.asOf !== undefined;

function withoutUndefined(view: View): View {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as View;
}
