import { Alert, Button, Progress } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useReducer, useState } from "react";
import { keys } from "../../../../api/keys";
import { asProblem } from "../../../../api/problem";
import type { ImportReport } from "../../../../api/types";
import { startImport } from "../../../../api/upload";
import { ownWorkspace } from "../../../../api/workspace";
import { useFormats } from "../../../../format/FormatsContext";
import page from "../../data.module.css";
import { DropZone } from "./DropZone";
import { FileList } from "./FileList";
import { emptyOrigin, OriginFields } from "./OriginFields";
import { emptyUpload, uploadReducer } from "./uploadState";

/** Chooses files, says where they come from, and sends them. */
export function UploadForm({ onStarted }: { onStarted: (report: ImportReport) => void }) {
  const formats = useFormats();
  const queries = useQueryClient();
  const [state, dispatch] = useReducer(uploadReducer, emptyUpload);
  const [origin, setOrigin] = useState(emptyOrigin);
  const sending = state.sent !== null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending || state.files.length === 0) return;
    dispatch({ type: "started" });
    try {
      const upload = {
        ...origin,
        files: state.files,
        workspace: ownWorkspace,
      };
      const report = await startImport(upload, (share) => dispatch({ type: "sent", share }));
      void queries.invalidateQueries({ queryKey: keys.imports });
      onStarted(report);
    } catch (error) {
      dispatch({ type: "failed", problem: asProblem(error) });
    }
  };

  return (
    <section className={page.panel} aria-labelledby="import">
      <h2 id="import">Import files</h2>
      <form onSubmit={submit} style={{ display: "grid", gap: "var(--space-4)" }}>
        <DropZone disabled={sending} onFiles={(files) => dispatch({ type: "added", files })} />
        <FileList
          files={state.files}
          disabled={sending}
          onRemove={(file) => dispatch({ type: "removed", file })}
        />
        <OriginFields origin={origin} onChange={setOrigin} />
        {state.problem !== null && (
          <Alert color="red" variant="light" role="alert" title={state.problem.message}>
            {state.problem.detail} {state.problem.hint}
          </Alert>
        )}
        {state.sent !== null && (
          <div role="status">
            <Progress value={state.sent * 100} aria-label="Sent" />
            <p className={page.note}>
              {state.sent < 1 ? `Sending: ${formats.share(state.sent)}` : "Sent; waiting for the server"}
            </p>
          </div>
        )}
        <Button type="submit" disabled={state.files.length === 0} loading={sending}>
          {state.files.length > 1 ? `Import ${formats.count(state.files.length)} files` : "Import"}
        </Button>
      </form>
    </section>
  );
}
