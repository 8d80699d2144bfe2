import { useNavigate, useSearch } from "@tanstack/react-router";
import type { PlatformsSearch } from "./compared";

/** The page's part of the address, and a way to change it that the back button undoes. */
export function usePlatformsSearch(): {
  search: PlatformsSearch;
  change: (change: PlatformsSearch) => void;
} {
  const search = useSearch({ strict: false }) as PlatformsSearch;
  const navigate = useNavigate();
  return {
    search,
    change: (change) =>
      void navigate({ to: ".", search: (before) => ({ ...before, ...change }), resetScroll: false }),
  };
}
