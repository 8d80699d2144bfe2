import type { TimeCell } from "../../../../api/types";
import type { Look } from "../../../../charts/spec";
import { heatColours } from "./heatColours";
import { type HeatGrid, strength } from "./heatGrid";

type Lines = {
  heads: readonly { label: string }[];
  lines: readonly { label: string; cells: readonly (TimeCell | undefined)[] }[];
};

const cellWidth = 112;
const cellHeight = 72;
const headWidth = 96;
const headHeight = 48;
const gap = 4;
const family = '"Inter Variable", system-ui, sans-serif';

/** The grid as a picture: what stands in the cells, in the same colours. */
export function heatPicture(
  { heads, lines }: Lines,
  grid: HeatGrid,
  { formats, palette, scheme }: Look,
  background: string,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = headWidth + heads.length * cellWidth;
  canvas.height = headHeight + lines.length * cellHeight;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser cannot draw pictures.");
  const write = (text: string, x: number, y: number, size: number, weight: number, colour: string) => {
    context.font = `${weight} ${size}px ${family}`;
    context.fillStyle = colour;
    context.fillText(text, x, y, cellWidth - 2 * gap);
  };
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textAlign = "center";
  heads.forEach((head, column) => {
    write(head.label, headWidth + (column + 0.5) * cellWidth, headHeight - 16, 22, 500, palette.muted);
  });
  lines.forEach((line, row) => {
    const top = headHeight + row * cellHeight;
    write(line.label, headWidth / 2, top + cellHeight / 2 + 8, 22, 500, palette.muted);
    line.cells.forEach((cell, column) => {
      const n = cell?.meanEngagement.n ?? 0;
      const { ground, ink } = heatColours(strength(cell, grid.extent), n, scheme);
      const left = headWidth + column * cellWidth;
      context.fillStyle = ground;
      context.fillRect(left + gap / 2, top + gap / 2, cellWidth - gap, cellHeight - gap);
      if (cell === undefined || cell.meanEngagement.value === null) return;
      const { value, unit } = cell.meanEngagement;
      write(formats.value(value, unit), left + cellWidth / 2, top + cellHeight / 2, 24, 600, ink);
      write(`n ${formats.count(n)}`, left + cellWidth / 2, top + cellHeight / 2 + 24, 18, 400, ink);
    });
  });
  return canvas;
}
