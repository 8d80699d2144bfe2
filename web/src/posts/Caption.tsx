import { UnstyledButton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import classes from "./caption.module.css";

/** A caption as it was written, its first lines at first. Captions are hostile input: they are only ever text. */
export function Caption({ text, of }: { text: string; of: string }) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [whole, setWhole] = useState(false);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = paragraph.current;
    if (element === null || whole) return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [whole]);

  if (text.trim() === "") {
    return (
      <p className={classes.caption}>
        <em>No caption</em>
      </p>
    );
  }
  return (
    <div>
      <p ref={paragraph} className={classes.caption} dir="auto" data-clamped={!whole || undefined}>
        {text}
      </p>
      {(overflows || whole) && (
        <UnstyledButton className={classes.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? "Less" : "Whole caption"} <span className="visually-hidden">of {of}</span>
        </UnstyledButton>
      )}
    </div>
  );
}
