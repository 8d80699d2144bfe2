import { isRunning } from "../../../../api/imports";
import { useMay } from "../../../../api/session";
import type { ImportedFile, ImportReport } from "../../../../api/types";
import { ownWorkspace } from "../../../../api/workspace";
import { useFormats } from "../../../../format/FormatsContext";
import { MapColumns } from "./MapColumns";
import classes from "./report.module.css";

/** The files of an import: what each was taken for, and what became of its rows. */
export function Files({ report }: { report: ImportReport }) {
  const mayImport = useMay(ownWorkspace, "import");
  const running = isRunning(report);
  const unknown = report.files.filter((file) => file.header.length > 0);
  return (
    <>
      <ul className={classes.files} aria-label="Files">
        {report.files.map((file, index) => (
          <File key={index} file={file} running={running} />
        ))}
      </ul>
      {!running &&
        mayImport &&
        unknown.map((file) => <MapColumns key={file.name} report={report} file={file} />)}
    </>
  );
}

function File({ file, running }: { file: ImportedFile; running: boolean }) {
  const formats = useFormats();
  return (
    <li>
      <strong>{file.name}</strong>
      {file.archive !== null && <span>in {file.archive}</span>}
      <span>{formats.bytes(file.bytes)}</span>
      <span>{file.format ?? (running ? "not recognised yet" : "not recognised")}</span>
      {file.read > 0 && (
        <span>
          {formats.count(file.read)} rows: {formats.count(file.recorded)} recorded,{" "}
          {formats.count(file.unchanged)} unchanged, {formats.count(file.rejected)} rejected
        </span>
      )}
      {file.problem !== null && <p>{file.problem}</p>}
      {file.note !== null && <span>{file.note}</span>}
    </li>
  );
}
