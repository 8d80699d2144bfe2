import { paletteOf } from "../charts/palette";
import type { Look } from "../charts/spec";
import { createFormats } from "../format/formats";

/** The looks that charts get in tests. */
export const look = (hidden: readonly string[] = []): Look => ({
  scheme: "light",
  palette: paletteOf("light"),
  formats: createFormats("en-US"),
  narrow: false,
  hidden: new Set(hidden),
});
