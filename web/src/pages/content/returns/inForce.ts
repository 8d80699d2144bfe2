import type { ContentReturn, ReturnVersion } from "../../../api/types";

/** The version of a type's return that the formula set uses. */
export const inForce = ({ versions }: ContentReturn): ReturnVersion | undefined =>
  versions.find((version) => version.inForce);

/** A version as the legend and the table call it. */
export const versionName = ({ name, inForce }: Pick<ReturnVersion, "name" | "inForce">): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}${inForce ? " (in force)" : ""}`;
