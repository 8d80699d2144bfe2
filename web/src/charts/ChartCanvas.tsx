import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { createChart, type Engine } from "./engine";
import type { ChartOption } from "./spec";

/** A drawn chart that can be copied. */
export type Drawing = { copy: (background: string) => HTMLCanvasElement };

type Props = {
  option: ChartOption;
  label: string;
  height: number;
  ref: Ref<Drawing>;
};

/** Draws a chart and keeps it as wide as its place. */
export default function ChartCanvas({ option, label, height, ref }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const engine = useRef<Engine | null>(null);

  useEffect(() => {
    if (element.current === null) return;
    const created = createChart(element.current);
    engine.current = created;
    const observer = new ResizeObserver(() => created.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      created.dispose();
      engine.current = null;
    };
  }, []);

  useEffect(() => {
    const animation = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    engine.current?.setOption({ ...option, animation }, { replaceMerge: ["series", "xAxis", "yAxis"] });
  }, [option]);

  useImperativeHandle(ref, () => ({
    copy: (backgroundColor) => {
      if (engine.current === null) throw new Error("The chart is not drawn yet.");
      return engine.current.renderToCanvas({ pixelRatio: 2, backgroundColor });
    },
  }));

  return <div ref={element} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
