import type { QualitySource } from "../api/types";
import type { Formats } from "./formats";

/** The row of a file, or the call of an API, that something came with. Names of files are hostile input. */
export function originWords({ file, row, call }: QualitySource, formats: Formats): string {
  if (call !== null) return call;
  if (row === null) return file ?? "source not known";
  return `${file ?? "a file"}, row ${formats.count(row)}`;
}
