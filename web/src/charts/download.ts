import type { DataTable } from "./spec";

/** The table as CSV (RFC 4180) with every digit; texts that a spreadsheet would run as a formula are defused. */
export function toCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => row.map((cell) => cell.raw))];
  return lines
    .map((line) => line.map(csvField).join(","))
    .join("\r\n")
    .concat("\r\n");
}

function csvField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A name that every file system takes. */
export const fileName = (title: string, extension: string): string =>
  `${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")}.${extension}`;

/** Hands a file to the browser's downloads. */
export function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
