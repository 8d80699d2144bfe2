import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from "react";
import type { Drawing, Look } from "../../../../charts/spec";
import { FigureText } from "../../../../figures/FigureText";
import classes from "./heat.module.css";
import { heatColours } from "./heatColours";
import { type HeatGrid, type Place, placeAfter, strength } from "./heatGrid";
import { highest, isIn, linesOf } from "./heatLines";
import { heatPicture } from "./heatPicture";
import { cellWords, detailWords, short } from "./heatWords";

type Props = { grid: HeatGrid; look: Look; drawing: Ref<Drawing> };

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
                    style={{ background: ground, color: ink }}
                    onFocus={() => setPlace({ row, column })}
                    onPointerEnter={() => setPlace({ row, column })}
                  >
                    <span className="visually-hidden">
                      {line.name}, {heads[column]?.name}: {cellWords(cell, formats)}
                    </span>
                    {cell !== undefined && cell.meanEngagement.value !== null && (
                      <span className={classes.cell} aria-hidden="true">
                        <strong>{short(cell, heads.length, formats)}</strong> n{" "}
                        {formats.count(cell.meanEngagement.n)}
                      </span>
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
