import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ownWorkspace } from "../../../api/workspace";
import type { DataSearch } from "../../../app/router";
import { Allowed } from "../../../session/Allowed";
import classes from "../data.module.css";
import { Formats } from "./Formats";
import { History } from "./history/History";
import { Report } from "./report/Report";
import { UploadForm } from "./upload/UploadForm";

/** Files in, what became of them, and those of the past. */
export function Imports() {
  const { import: open, page = 1 } = useSearch({ strict: false }) as DataSearch;
  const navigate = useNavigate();
  const [uploads, setUploads] = useState(0);
  const show = (change: DataSearch) =>
    void navigate({ to: ".", search: (previous) => ({ ...previous, ...change }), resetScroll: false });

  return (
    <>
      <div className={classes.columns}>
        <Allowed to="import" workspace={ownWorkspace}>
          <UploadForm
            key={uploads}
            onStarted={(report) => {
              setUploads(uploads + 1);
              show({ import: report.id, page: undefined });
            }}
          />
        </Allowed>
        <Formats />
      </div>
      {open !== undefined && (
        <Report
          key={open}
          id={open}
          page={page}
          onPage={(next) => show({ page: next > 1 ? next : undefined })}
        />
      )}
      <History open={open} />
    </>
  );
}
