import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ShopSearch } from "./shopSearch";

/** The shop's part of the address, and a way to change it that the back button undoes. */
export function useShopSearch(): { search: ShopSearch; change: (change: ShopSearch) => void } {
  const search = useSearch({ strict: false }) as ShopSearch;
  const navigate = useNavigate();
  return {
    search,
    change: (change) =>
      void navigate({ to: ".", search: (before) => ({ ...before, ...change }), resetScroll: false }),
  };
}
