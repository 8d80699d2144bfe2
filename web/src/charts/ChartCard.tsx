import { ActionIcon, Skeleton, Tooltip, useComputedColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { lazy, type ReactNode, type Ref, Suspense, useId, useMemo, useRef, useState } from "react";
import { ChartIcon, TableIcon } from "../app/icons";
import { useFormats } from "../format/FormatsContext";
import classes from "./ChartCard.module.css";
import { ChartLegend } from "./ChartLegend";
import { ChartTable } from "./ChartTable";
import { DownloadButton } from "./DownloadButton";
import { download, fileName, toCsv } from "./download";
import { paletteOf } from "./palette";
import { pictureOf } from "./picture";
import type { Chart, Drawing, Look, PageChart } from "./spec";
import { useNearView } from "./useNearView";

const ChartCanvas = lazy(() => import("./ChartCanvas"));

const emptyHeight = 180;

type Props = {
  /** What the chart shows. */
  title: string;
  /** Whose figures they are, for pictures and files that leave the page. */
  account: string;
  description?: ReactNode;
  chart: Chart | PageChart;
  /** Why there is nothing to draw; undefined where there is. */
  empty?: string;
  /** What to conclude, below the chart. */
  note?: ReactNode;
  height?: number;
  /** True for a chart that takes the whole width of its grid. */
  wide?: boolean;
};

/** The frame of every chart: title, legend, table view, downloads, empty and loading states. */
export function ChartCard({ title, account, description, chart, empty, note, height = 300, wide }: Props) {
  const titleId = useId();
  const formats = useFormats();
  const scheme = useComputedColorScheme("light");
  const narrow = useMediaQuery("(max-width: 36em)") ?? false;
  const [asTable, setAsTable] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const card = useRef<HTMLElement>(null);
  const near = useNearView(card);
  const drawing = useRef<Drawing>(null);
  const palette = paletteOf(scheme);
  const look = useMemo<Look>(
    () => ({ scheme, palette: paletteOf(scheme), formats, narrow, hidden }),
    [scheme, formats, narrow, hidden],
  );

  const savePicture = async () => {
    if (drawing.current === null) return;
    const picture = await pictureOf(drawing.current.copy(palette.surface), {
      title: `${title} · ${account}`,
      legend: chart.legend
        .filter((entry) => !hidden.has(entry.name))
        .map((entry) => ({ name: entry.name, colour: entry.colour({ scheme, palette }) })),
      ink: palette.ink,
      surface: palette.surface,
    });
    download(picture, fileName(`${account} ${title}`, "png"));
  };
  const saveData = () =>
    download(
      new Blob([toCsv(chart.table)], { type: "text/csv;charset=utf-8" }),
      fileName(`${account} ${title}`, "csv"),
    );

  return (
    <section ref={card} className={classes.card} data-wide={wide} aria-labelledby={titleId}>
      <header className={classes.header}>
        <div>
          <h3 id={titleId}>{title}</h3>
          {description !== undefined && <p className={classes.description}>{description}</p>}
        </div>
        {empty === undefined && (
          <div className={classes.actions}>
            <Tooltip
              label={asTable ? "Show as chart" : "Show as table"}
              events={{ hover: true, focus: true, touch: false }}
              withinPortal={false}
            >
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-pressed={asTable}
                aria-label={`Show as table: ${title}`}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? <ChartIcon /> : <TableIcon />}
              </ActionIcon>
            </Tooltip>
            <DownloadButton
              title={title}
              onData={saveData}
              onPicture={asTable ? undefined : () => void savePicture()}
            />
          </div>
        )}
      </header>
      {empty !== undefined && (
        <p className={classes.empty} style={{ minHeight: Math.min(height, emptyHeight) }}>
          {empty}
        </p>
      )}
      {empty === undefined && asTable && <ChartTable title={title} table={chart.table} />}
      {empty === undefined && !asTable && (
        <>
          <ChartLegend
            entries={chart.legend}
            hidden={hidden}
            look={{ scheme, palette }}
            onChange={setHidden}
          />
          <div className={classes.drawing}>
            {"draw" in chart && chart.draw(look, drawing)}
            {"option" in chart && (
              <OptionDrawing chart={chart} look={look} drawing={drawing} near={near} height={height} />
            )}
          </div>
        </>
      )}
      {note !== undefined && <div className={classes.note}>{note}</div>}
    </section>
  );
}

type DrawingProps = { chart: Chart; look: Look; drawing: Ref<Drawing>; near: boolean; height: number };

/** The chart on a canvas, once it came near the part of the page that is in view. */
function OptionDrawing({ chart, look, drawing, near, height }: DrawingProps) {
  const option = useMemo(() => chart.option(look), [chart, look]);
  const room = <Skeleton height={height} radius="sm" />;
  if (!near) return room;
  return (
    <Suspense fallback={room}>
      <ChartCanvas ref={drawing} option={option} label={chart.summary} height={height} />
    </Suspense>
  );
}
