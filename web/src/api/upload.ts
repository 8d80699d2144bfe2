import { address, writeHeaders } from "./http";
import { problemFrom, unreachable } from "./problem";
import type { ImportReport } from "./types";

/** What to import, and what the files themselves may not say. Empty texts are left out. */
export type Upload = {
  files: readonly File[];
  workspace: string;
  platform: string;
  account: string;
  timeZone: string;
  endDate: string;
};

/** The form as it is sent: fields before files, so that the server knows them when the first file begins. */
export function uploadForm(upload: Upload): FormData {
  const form = new FormData();
  const fields = {
    workspace: upload.workspace,
    platform: upload.platform,
    account: upload.account,
    timeZone: upload.timeZone,
    endDate: upload.endDate,
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== "") form.append(name, value);
  }
  for (const file of upload.files) form.append("files", file, file.name);
  return form;
}

/**
 * Sends files to be imported. XMLHttpRequest, because fetch does not tell how much is sent.
 * @param onProgress Gets the share of the bytes sent, 0 to 1.
 */
export function startImport(upload: Upload, onProgress: (share: number) => void): Promise<ImportReport> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address("/imports"));
    request.setRequestHeader("accept", "application/json");
    for (const [name, value] of Object.entries(writeHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText) as ImportReport);
      } else {
        reject(problemFrom(request.status, request.responseText));
      }
    };
    request.onerror = () => reject(unreachable());
    request.send(uploadForm(upload));
  });
}
