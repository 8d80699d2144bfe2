import { type RefObject, useEffect, useState } from "react";

const margin = "300px";
const everythingAfter = 2_000;

/**
 * True once an element came near the part of the page that is in view; true of every element a while after the page
 * came up, or when it is printed, so that nothing is missing from it.
 */
export function useNearView(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || element.current === null) return;
    const show = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) show();
      },
      { rootMargin: margin },
    );
    observer.observe(element.current);
    const timer = setTimeout(show, everythingAfter);
    window.addEventListener("beforeprint", show);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      window.removeEventListener("beforeprint", show);
    };
  }, [near, element]);
  return near;
}
