import type { PointShape } from "./spec";

export type Scheme = "light" | "dark";

/** Colours of everything drawn on a canvas, where style sheets do not reach. */
export type Palette = {
  ink: string;
  muted: string;
  line: string;
  surface: string;
  brand: string;
  quiet: string;
  goal: string;
  /** Gains; what the bar or its sign says too, for colour never says it alone. */
  rise: string;
  fall: string;
  /** Colours of series that have none of their own, told apart from their neighbours. */
  series: readonly string[];
};

const palettes: Record<Scheme, Palette> = {
  light: {
    ink: "#18212e",
    muted: "#566173",
    line: "#e2e6eb",
    surface: "#ffffff",
    brand: "#0b6b72",
    quiet: "#8492a6",
    goal: "#a15c07",
    rise: "#1b7a4b",
    fall: "#b3372f",
    series: ["#0b6b72", "#b8590b", "#2f6fd0", "#8a4bb5", "#c02f74", "#5f6b7a"],
  },
  dark: {
    ink: "#e7ebf0",
    muted: "#a3aebc",
    line: "#2c3642",
    surface: "#192029",
    brand: "#54bcc2",
    quiet: "#6d7989",
    goal: "#f2b255",
    rise: "#5ccb95",
    fall: "#ff8f85",
    series: ["#54bcc2", "#f0a35b", "#74a9ff", "#c193ec", "#f582b4", "#98a4b3"],
  },
};

const contentColours: Record<Scheme, Record<string, string>> = {
  light: {
    IMAGE: "#2f6fd0",
    CAROUSEL_ALBUM: "#b8590b",
    CAROUSEL: "#b8590b",
    VIDEO: "#8a4bb5",
    REEL: "#c02f74",
    REELS: "#c02f74",
    STORY: "#0b7a53",
  },
  dark: {
    IMAGE: "#74a9ff",
    CAROUSEL_ALBUM: "#f0a35b",
    CAROUSEL: "#f0a35b",
    VIDEO: "#c193ec",
    REEL: "#f582b4",
    REELS: "#f582b4",
    STORY: "#4fc79b",
  },
};

/** The colour of a series by its place. */
export const seriesColour = ({ series, muted }: Palette, index: number): string =>
  series[index % series.length] ?? muted;

const contentShapes: Record<string, PointShape> = {
  IMAGE: "circle",
  CAROUSEL_ALBUM: "rect",
  CAROUSEL: "rect",
  VIDEO: "triangle",
  REEL: "triangle",
  REELS: "triangle",
  STORY: "diamond",
};

export const paletteOf = (scheme: Scheme): Palette => palettes[scheme];

/** The colour of a content type, the same in every chart. */
export const contentColour = (type: string, scheme: Scheme): string =>
  contentColours[scheme][type] ?? palettes[scheme].muted;

/** The shape of a content type's dots, the same in every chart. */
export const contentShape = (type: string): PointShape => contentShapes[type] ?? "diamond";
