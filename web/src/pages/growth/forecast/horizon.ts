import { useNavigate, useSearch } from "@tanstack/react-router";

/** What the growth page adds to the view: how many days the forecast looks ahead. */
export type GrowthSearch = { forecastDays?: number };

export const usualHorizon = 180;
const longest = 730;

/** A horizon that the server takes and that is not the usual one, or undefined. */
export function readHorizon(value: unknown): number | undefined {
  const days = Number(value);
  return Number.isInteger(days) && days >= 1 && days <= longest && days !== usualHorizon ? days : undefined;
}

/** The horizon in the address bar, and a way to change it that the back button undoes. */
export function useHorizon() {
  const { forecastDays } = useSearch({ strict: false }) as GrowthSearch;
  const navigate = useNavigate();
  return {
    /** Undefined where the address leaves it to the server. */
    asked: forecastDays,
    days: forecastDays ?? usualHorizon,
    change: (days: number) =>
      void navigate({
        to: ".",
        search: (view) => ({ ...view, forecastDays: readHorizon(days) }),
        resetScroll: false,
      }),
  };
}
