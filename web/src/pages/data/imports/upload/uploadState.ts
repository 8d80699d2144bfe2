import type { Problem } from "../../../../api/problem";

type UploadProblem = Pick<Problem, "message" | "detail" | "hint">;

/** Files chosen and how far sending them is. */
export type UploadState = {
  files: readonly File[];
  /** Share of the bytes sent, 0 to 1; null while nothing is being sent. */
  sent: number | null;
  problem: UploadProblem | null;
};

export type UploadAction =
  | { type: "added"; files: readonly File[] }
  | { type: "removed"; file: File }
  | { type: "started" }
  | { type: "sent"; share: number }
  | { type: "failed"; problem: UploadProblem };

export const emptyUpload: UploadState = { files: [], sent: null, problem: null };

const isSame = (a: File, b: File) =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** What becomes of the upload. Files stay chosen after a failure, so that it can be tried again. */
export function uploadReducer(state: UploadState, action: UploadAction): UploadState {
  switch (action.type) {
    case "added": {
      const fresh = action.files.filter((file) => !state.files.some((known) => isSame(known, file)));
      return state.sent === null ? { ...state, files: [...state.files, ...fresh], problem: null } : state;
    }
    case "removed":
      return state.sent === null
        ? { ...state, files: state.files.filter((file) => file !== action.file), problem: null }
        : state;
    case "started":
      return state.files.length === 0 ? state : { ...state, sent: 0, problem: null };
    case "sent":
      return state.sent === null
        ? state
        : { ...state, sent: Math.max(state.sent, Math.min(action.share, 1)) };
    case "failed":
      return { ...state, sent: null, problem: action.problem };
  }
}
