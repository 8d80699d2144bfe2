import { ActionIcon, Menu, Skeleton, Tooltip, useComputedColorScheme } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { lazy, type ReactNode, Suspense, useId, useMemo, useRef, useState } from "react";
import { ChartIcon, DownloadIcon, TableIcon } from "../app/icons";
import { useFormats } from "../format/FormatsContext";
import type { Drawing } from "./ChartCanvas";
import classes from "./ChartCard.module.css";
import { ChartLegend } from "./ChartLegend";
import { ChartTable } from "./ChartTable";
import { download, fileName, titled, toCsv } from "./download";
import { paletteOf } from "./palette";
import type { Chart } from "./spec";

const ChartCanvas = lazy(() => import("./ChartCanvas"));

type Props = {
  /** What the chart shows. */
  title: string;
  /** Whose figures they are, for pictures and files that leave the page. */
  account: string;
  description?: ReactNode;
  chart: Chart;
  /** Why there is nothing to draw; undefined where there is. */
  empty?: string;
  /** What to conclude, below the chart. */
  note?: ReactNode;
  height?: number;
};

/** The frame of every chart: title, legend, table view, downloads, empty and loading states. */
export function ChartCard({ title, account, description, chart, empty, note, height = 300 }: Props) {
  const titleId = useId();
  const formats = useFormats();
  const scheme = useComputedColorScheme("light");
  const narrow = useMediaQuery("(max-width: 36em)") ?? false;
  const [asTable, setAsTable] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const drawing = useRef<Drawing>(null);
  const palette = paletteOf(scheme);
  const option = useMemo(
    () => chart.option({ scheme, palette: paletteOf(scheme), formats, narrow, hidden }),
    [chart, scheme, formats, narrow, hidden],
  );

  const savePicture = async () => {
    if (drawing.current === null) return;
    const picture = await titled(drawing.current.copy(palette.surface), `${title} · ${account}`, palette);
    download(picture, fileName(`${account} ${title}`, "png"));
  };
  const saveData = () =>
    download(
      new Blob([toCsv(chart.table)], { type: "text/csv;charset=utf-8" }),
      fileName(`${account} ${title}`, "csv"),
    );

  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <header className={classes.header}>
        <div>
          <h3 id={titleId}>{title}</h3>
          {description !== undefined && <p className={classes.description}>{description}</p>}
        </div>
        {empty === undefined && (
          <div className={classes.actions}>
            <Tooltip label={asTable ? "Show as chart" : "Show as table"}>
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
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={`Download: ${title}`}>
                  <DownloadIcon />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={savePicture} disabled={asTable}>
                  Picture (PNG)
                </Menu.Item>
                <Menu.Item onClick={saveData}>Data (CSV)</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </div>
        )}
      </header>
      {empty !== undefined && (
        <p className={classes.empty} style={{ minHeight: height }}>
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
          <Suspense fallback={<Skeleton height={height} radius="sm" />}>
            <ChartCanvas ref={drawing} option={option} label={chart.summary} height={height} />
          </Suspense>
        </>
      )}
      {note !== undefined && <div className={classes.note}>{note}</div>}
    </section>
  );
}
