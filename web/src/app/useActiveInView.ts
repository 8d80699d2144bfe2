import { useLocation } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";

/** Keeps the link of the page on screen in view where a row of links is wider than the screen. */
export function useActiveInView(row: RefObject<HTMLElement | null>): void {
  const path = useLocation({ select: (location) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another link.
  useEffect(() => {
    const active = row.current?.querySelector('[data-status="active"]');
    const frame = row.current?.getBoundingClientRect();
    if (!(active instanceof HTMLElement) || frame === undefined) return;
    const { left, right } = active.getBoundingClientRect();
    if (left < frame.left || right > frame.right) row.current?.scrollBy({ left: left - frame.left - 16 });
  }, [row, path]);
}
