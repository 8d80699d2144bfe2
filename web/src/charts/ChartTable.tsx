import { ScrollRegion } from "../app/ScrollRegion";
import classes from "./ChartCard.module.css";
import type { DataTable } from "./spec";

/** The data of a chart in rows. */
export function ChartTable({ title, table }: { title: string; table: DataTable }) {
  return (
    <ScrollRegion frame={classes.tableFrame} label={`Table: ${title}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.name} scope="col" data-numeric={column.numeric || undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.map((cell) => cell.raw).join("\n")}>
              {row.map((cell, index) => (
                <td
                  key={table.columns[index]?.name}
                  data-numeric={table.columns[index]?.numeric || undefined}
                  title={cell.node === undefined && cell.raw !== null ? String(cell.raw) : undefined}
                >
                  {cell.node ?? cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
