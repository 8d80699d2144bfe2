import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { createChart, type Engine } from "./engine";
import { inTurn } from "./inTurn";
import type { ChartOption, Drawing } from "./spec";

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
  const latest = useRef(option);

  useEffect(() => {
    let gone = false;
    let observer: ResizeObserver | undefined;
    inTurn(() => {
      if (gone || element.current === null) return;
      const created = createChart(element.current);
      engine.current = created;
      draw(created, latest.current);
      observer = new ResizeObserver(() => created.resize());
      observer.observe(element.current);
    });
    return () => {
      gone = true;
      observer?.disconnect();
      engine.current?.dispose();
      engine.current = null;
    };
  }, []);

  useEffect(() => {
    latest.current = option;
    if (engine.current !== null) draw(engine.current, option);
  }, [option]);

  useImperativeHandle(ref, () => ({
    copy: (backgroundColor) => {
      if (engine.current === null) throw new Error("The chart is not drawn yet.");
      return engine.current.renderToCanvas({ pixelRatio: 2, backgroundColor });
    },
  }));

  return <div ref={element} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}

function draw(engine: Engine, option: ChartOption): void {
  const animation = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  engine.setOption({ ...option, animation }, { replaceMerge: ["series", "xAxis", "yAxis"] });
}
