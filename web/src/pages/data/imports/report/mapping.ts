import type { ColumnNamesChange, FormatColumns, ImportedFile } from "../../../../api/types";
import { ownNames } from "../../columns/ownNames";

/** What each cell of a header means; null: it is left out. */
export type CellFields = Record<string, string | null>;

/** What is known of the header's cells by themselves. */
export function chosenAtFirst(file: ImportedFile, format: FormatColumns): CellFields {
  const near = file.near.find(({ format: name }) => name === format.format);
  return Object.fromEntries((near?.found ?? []).map(({ name, field }) => [name, field]));
}

/** Titles of the fields that a file of the format cannot do without. */
export function missing(fields: CellFields, format: FormatColumns): string[] {
  const given = new Set(Object.values(fields));
  return format.fields
    .filter(({ field, required }) => required && !given.has(field))
    .map(({ title }) => title);
}

/** The own names of the format with those that were just given, and that it does not know by itself. */
export function mapped(fields: CellFields, format: FormatColumns): ColumnNamesChange {
  const known = new Set(format.fields.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const given = Object.entries(fields).flatMap(([name, field]) =>
    field === null || known.has(name.toLowerCase()) ? [] : [{ name, field }],
  );
  const names = new Set(given.map(({ name }) => name));
  return {
    format: format.format,
    names: [...ownNames(format).filter((own) => !names.has(own.name)), ...given],
  };
}
