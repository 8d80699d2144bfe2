import { describe, expect, it } from "vitest";
import { emptyUpload, type UploadAction, type UploadState, uploadReducer } from "./uploadState";

const posts = new File(["a"], "posts.csv", { lastModified: 1 });
const metrics = new File(["b"], "metrics.json", { lastModified: 2 });
const problem = { message: "The upload is too large.", detail: null, hint: null };

const after = (...actions: UploadAction[]): UploadState => actions.reduce(uploadReducer, emptyUpload);

describe("an upload", () => {
  it("collects files", () => {
    const state = after({ type: "added", files: [posts] }, { type: "added", files: [metrics] });
    expect(state.files).toEqual([posts, metrics]);
  });

  it("takes the same file once", () => {
    const again = new File(["a"], "posts.csv", { lastModified: 1 });
    expect(after({ type: "added", files: [posts] }, { type: "added", files: [again] }).files).toEqual([
      posts,
    ]);
  });

  it("takes two files of one name that differ", () => {
    const other = new File(["longer"], "posts.csv", { lastModified: 1 });
    expect(after({ type: "added", files: [posts, other] }).files).toHaveLength(2);
  });

  it("drops a file", () => {
    const state = after({ type: "added", files: [posts, metrics] }, { type: "removed", file: posts });
    expect(state.files).toEqual([metrics]);
  });

  it("does not begin without files", () => {
    expect(after({ type: "started" }).sent).toBeNull();
  });

  it("moves on only forward", () => {
    const state = after(
      { type: "added", files: [posts] },
      { type: "started" },
      { type: "sent", share: 0.6 },
      { type: "sent", share: 0.4 },
    );
    expect(state.sent).toBe(0.6);
  });

  it("keeps its files as they are while it is sent", () => {
    const state = after(
      { type: "added", files: [posts] },
      { type: "started" },
      { type: "added", files: [metrics] },
      { type: "removed", file: posts },
    );
    expect(state.files).toEqual([posts]);
  });

  it("keeps its files after a failure, to be tried again", () => {
    const failed = after({ type: "added", files: [posts] }, { type: "started" }, { type: "failed", problem });
    expect(failed).toEqual({ files: [posts], sent: null, problem });
    expect(uploadReducer(failed, { type: "started" })).toEqual({ files: [posts], sent: 0, problem: null });
  });
});
