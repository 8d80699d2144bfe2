import { daysBefore } from "../../../view/presets";

/** A day further away than this says nothing. */
const furthest = 36_525;

/** The day on which a target is reached so many days after another; null where it cannot be told or is a century away. */
export const dayReached = (fromDay: string | null, days: number | null): string | null =>
  fromDay === null || days === null || days < 0 || days > furthest
    ? null
    : daysBefore(fromDay, -Math.ceil(days));
