import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { changeView, type View } from "./view";

/** The view in the address bar, and a way to change it that the back button undoes. */
export function useView(): { view: View; change: (change: Partial<View>, replace?: boolean) => void } {
  const view = useSearch({ strict: false }) as View;
  const navigate = useNavigate();
  const change = useCallback(
    (patch: Partial<View>, replace = false) => {
      void navigate({
        to: ".",
        search: (previous: View) => changeView(previous, patch),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { view, change };
}
