import { createTheme, type MantineColorsTuple } from "@mantine/core";

const petrol: MantineColorsTuple = [
  "#e8f6f6",
  "#cde9ea",
  "#9fd3d5",
  "#6dbbbf",
  "#46a5aa",
  "#2b949a",
  "#157f86",
  "#0b6b72",
  "#09565c",
  "#053f44",
];

const slate: MantineColorsTuple = [
  "#e7ebf0",
  "#c3cbd5",
  "#a3aebc",
  "#6d7989",
  "#3a4654",
  "#2c3642",
  "#202934",
  "#192029",
  "#10151c",
  "#0b0f14",
];

/** The look of every component. Colours that the charts share are tokens in tokens.css. */
export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, dark: slate },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, monospace",
  defaultRadius: "md",
  headings: { fontWeight: "600" },
  cursorType: "pointer",
  respectReducedMotion: true,
});
