import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { ValueSearch } from "./valueSearch";

/** The sets in the address bar, and a way to change them that the back button undoes. */
export function useValueSearch() {
  const search = useSearch({ strict: false }) as ValueSearch;
  const navigate = useNavigate();
  const choose = useCallback(
    (patch: ValueSearch, replace = false) =>
      void navigate({ to: ".", search: (view) => ({ ...view, ...patch }), replace, resetScroll: false }),
    [navigate],
  );
  return { search, choose };
}
