import type { Stroke } from "./kinds/line";
import type { Scheme } from "./palette";
import type { LegendEntry, PointShape } from "./spec";

type PlatformLook = { light: string; dark: string; shape: PointShape; stroke: Stroke };

const unknownPlatform: PlatformLook = { light: "#566173", dark: "#a3aebc", shape: "rect", stroke: "dotted" };

const looks: Record<string, PlatformLook> = {
  instagram: { light: "#c02f74", dark: "#f582b4", shape: "circle", stroke: "solid" },
  tiktok: { light: "#0b6b72", dark: "#54bcc2", shape: "diamond", stroke: "dashed" },
  facebook: { light: "#2f6fd0", dark: "#74a9ff", shape: "triangle", stroke: "dotted" },
  youtube: { light: "#b3372f", dark: "#ff8f85", shape: "rect", stroke: "dashed" },
};

const lookOf = (platform: string): PlatformLook => looks[platform] ?? unknownPlatform;

/** The colour of a platform, the same in every chart. */
export const platformColour = (platform: string, scheme: Scheme): string => lookOf(platform)[scheme];

/** The shape of a platform's points. */
export const platformShape = (platform: string): PointShape => lookOf(platform).shape;

/** How a platform's lines are drawn. */
export const platformStroke = (platform: string): Stroke => lookOf(platform).stroke;

const marks = { solid: "line", dashed: "dashes", dotted: "dots" } as const;

/** The legend's mark for a line of a stroke. */
export const strokeMark = (stroke: Stroke): LegendEntry["mark"] => marks[stroke];

/** The legend's mark for points of a shape. */
export const shapeMark = (shape: PointShape): LegendEntry["mark"] => (shape === "circle" ? "dot" : shape);
