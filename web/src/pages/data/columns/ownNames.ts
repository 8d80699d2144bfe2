import type { ColumnNamesChange, FormatColumns, OwnColumnName } from "../../../api/types";

/** The own names of a format as they are. */
export const ownNames = (format: FormatColumns): OwnColumnName[] =>
  format.fields.flatMap(({ field, own }) => own.map((name) => ({ name, field })));

/** The own names of a format, with one that means a field; what it meant before is forgotten. */
export const withName = (format: FormatColumns, name: string, field: string): ColumnNamesChange => ({
  format: format.format,
  names: [...ownNames(format).filter((own) => own.name !== name), { name, field }],
});

/** The own names of a format without one. */
export const withoutName = (format: FormatColumns, name: string): ColumnNamesChange => ({
  format: format.format,
  names: ownNames(format).filter((own) => own.name !== name),
});
