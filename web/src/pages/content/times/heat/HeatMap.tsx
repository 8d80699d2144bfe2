import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from "react";
import type { TimeCell } from "../../../../api/types";
import type { Drawing, Look } from "../../../../charts/spec";
import { intervalWords } from "../../../../figures/estimatesChart";
import { FigureText } from "../../../../figures/FigureText";
import type { Formats } from "../../../../format/formats";
import { written } from "../../../../format/units";
import { hourName, weekdayName } from "../weekdays";
import classes from "./heat.module.css";
import { heatColours } from "./heatColours";
import { type HeatGrid, type Place, placeAfter, strength } from "./heatGrid";
import { heatPicture } from "./heatPicture";

type Props = { grid: HeatGrid; look: Look; drawing: Ref<Drawing> };

type Line = { name: string; label: string; cells: readonly (TimeCell | undefined)[] };

/** The grid's lines: weekdays across where there is room, hours down on a phone. */
export function linesOf(
  { weekdays, hours, at }: HeatGrid,
  { formats, narrow }: Pick<Look, "formats" | "narrow">,
) {
  const days = weekdays.map((day) => ({
    day,
    name: weekdayName(day, formats.locale),
    label: weekdayName(day, formats.locale, "short"),
  }));
  const times = hours.map((hour) => ({ hour, name: hourName(hour), label: String(hour).padStart(2, "0") }));
  return narrow
    ? {
        heads: days,
        lines: times.map<Line>((time) => ({ ...time, cells: days.map(({ day }) => at(day, time.hour)) })),
      }
    : {
        heads: times,
        lines: days.map<Line>((day) => ({ ...day, cells: times.map(({ hour }) => at(day.day, hour)) })),
      };
}

/** Means by weekday and hour. One cell at a time is in the order of the tab key; arrow keys walk from there. */
export function HeatMap({ grid, look, drawing }: Props) {
  const { formats, scheme } = look;
  const { heads, lines } = linesOf(grid, look);
  const [chosenPlace, setPlace] = useState<Place>();
  // A grid that changed, or was turned on a narrower window, may have no such place any more.
  const place = chosenPlace !== undefined && isIn(chosenPlace, lines) ? chosenPlace : highest(lines);
  const table = useRef<HTMLTableElement>(null);

  useImperativeHandle(drawing, () => ({
    copy: (background) => heatPicture({ heads, lines }, grid, look, background),
  }));

  const walk = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, place, lines.length, heads.length);
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
    table.current
      ?.querySelectorAll<HTMLElement>("tbody tr")
      [next.row]?.querySelectorAll<HTMLElement>("td")
      [next.column]?.focus();
  };

  const chosen = lines[place.row]?.cells[place.column];
  return (
    <div className={classes.heat}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked cell by cell is a grid.
        role="grid"
        aria-label="Mean engagement by weekday and hour"
        onKeyDown={walk}
        className={classes.grid}
      >
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head.name} scope="col" abbr={head.name}>
                {head.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, row) => (
            <tr key={line.name}>
              <th scope="row" abbr={line.name}>
                {line.label}
              </th>
              {line.cells.map((cell, column) => {
                const isHere = place.row === row && place.column === column;
                const { ground, ink } = heatColours(
                  strength(cell, grid.extent),
                  cell?.meanEngagement.n ?? 0,
                  scheme,
                );
                return (
                  <td
                    key={heads[column]?.name}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as the table's.
                    role="gridcell"
                    tabIndex={isHere ? 0 : -1}
                    aria-selected={isHere}
                    aria-label={`${line.name}, ${heads[column]?.name}: ${cellWords(cell, formats)}`}
                    style={{ background: ground, color: ink }}
                    onFocus={() => setPlace({ row, column })}
                    onPointerEnter={() => setPlace({ row, column })}
                  >
                    {cell !== undefined && cell.meanEngagement.value !== null && (
                      <>
                        <strong>{short(cell, heads.length, formats)}</strong>
                        <span>n {formats.count(cell.meanEngagement.n)}</span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.chosen}>
        {lines[place.row]?.name}, {heads[place.column]?.name}:{" "}
        {chosen === undefined || chosen.meanEngagement.value === null ? (
          cellWords(chosen, formats)
        ) : (
          <>
            <FigureText
              figure={chosen.meanEngagement}
              name={`Mean engagement: ${lines[place.row]?.name}, ${heads[place.column]?.name}`}
            />
            , {detailWords(chosen, formats)}
          </>
        )}
      </p>
    </div>
  );
}

const isIn = ({ row, column }: Place, lines: readonly Line[]): boolean =>
  lines[row] !== undefined && column < lines[row].cells.length;

/** The place of the highest mean that is compared; the first place where none is. */
export function highest(lines: readonly Line[]): Place {
  let best: { place: Place; mean: number } | undefined;
  lines.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const mean = cell?.enough ? cell.meanEngagement.value : null;
      if (mean !== null && (best === undefined || mean > best.mean)) best = { place: { row, column }, mean };
    });
  });
  return best?.place ?? { row: 0, column: 0 };
}

const mostWithDecimals = 12;

/** A mean as it fits into its cell; the line below the grid has every digit of it. */
function short({ meanEngagement: { value, unit } }: TimeCell, columns: number, formats: Formats): string {
  if (value === null) return "";
  return columns > mostWithDecimals ? formats.count(written(value, unit)) : formats.value(value, unit);
}

function cellWords(cell: TimeCell | undefined, formats: Formats): string {
  if (cell === undefined || cell.meanEngagement.n === 0) return "no post with a rate";
  return `${formats.figure(cell.meanEngagement)}, ${detailWords(cell, formats)}`;
}

const detailWords = ({ meanEngagement, enough }: TimeCell, formats: Formats): string =>
  enough
    ? `${intervalWords(meanEngagement, formats)}, n = ${formats.count(meanEngagement.n)}`
    : `n = ${formats.count(meanEngagement.n)}: too few to compare`;
