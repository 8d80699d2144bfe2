/** How the values of a unit are written. */
export type UnitStyle = {
  kind: "count" | "fraction" | "index" | "money" | "number";
  /** The word after the number; empty where the number says it itself. */
  label: string;
};

const counts = [
  "followers",
  "posts",
  "impressions",
  "reach",
  "views",
  "likes",
  "comments",
  "shares",
  "saves",
  "days",
  "actions",
  "orders",
];

/** The style of a unit. An unknown unit is written as a plain number with the unit's own name. */
export function unitStyle(unit: string): UnitStyle {
  if (counts.includes(unit)) return { kind: "count", label: unit };
  switch (unit) {
    case "fraction":
      return { kind: "fraction", label: "" };
    case "index":
    case "index-percent":
      return { kind: "index", label: "index" };
    case "usd":
      return { kind: "money", label: "" };
    default:
      return { kind: "number", label: unit.replaceAll("-", " ") };
  }
}
