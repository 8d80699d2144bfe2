import { expect, it } from "vitest";
import { uploadForm } from "./upload";

it("sends the fields before the files, and leaves empty ones out", () => {
  const files = [new File(["a"], "posts.csv"), new File(["b"], "metrics.json")];
  const form = uploadForm({
    files,
    workspace: "my",
    platform: "",
    account: "samira",
    timeZone: "Europe/Lisbon",
    endDate: "",
  });
  expect([...form.keys()]).toEqual(["workspace", "account", "timeZone", "files", "files"]);
  expect(form.getAll("files").map((file) => (file as File).name)).toEqual(["posts.csv", "metrics.json"]);
});
