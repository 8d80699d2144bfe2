import { describe, expect, it } from "vitest";
import type { FormatColumns, ImportedFile } from "../../../../api/types";
import { chosenAtFirst, mapped, missing } from "./mapping";

const format: FormatColumns = {
  format: "Days",
  fields: [
    { field: "date", title: "Date", required: true, names: ["date", "Datum"], own: ["Dag"] },
    { field: "followers", title: "Followers", required: true, names: ["followers"], own: [] },
  ],
};

const file: ImportedFile = {
  name: "days.csv",
  bytes: 10,
  format: null,
  problem: "not recognised",
  header: ["Datum", "Anhänger", "Wetter"],
  near: [{ format: "Days", found: [{ name: "Datum", field: "date" }], missing: ["followers"] }],
  archive: null,
  read: 0,
  recorded: 0,
  unchanged: 0,
  rejected: 0,
  note: null,
};

describe("the meaning of columns", () => {
  it("begins with what is known", () => {
    expect(chosenAtFirst(file, format)).toEqual({ Datum: "date" });
  });

  it("lacks what a format needs", () => {
    expect(missing({ Datum: "date" }, format)).toEqual(["Followers"]);
    expect(missing({ Datum: "date", Anhänger: "followers" }, format)).toEqual([]);
  });

  it("becomes own names, beside those that were there", () => {
    expect(mapped({ Datum: "date", Anhänger: "followers", Wetter: null }, format)).toEqual({
      format: "Days",
      names: [
        { name: "Dag", field: "date" },
        { name: "Anhänger", field: "followers" },
      ],
    });
  });

  it("takes the place of what the same name meant before", () => {
    expect(mapped({ Dag: "followers" }, format).names).toEqual([{ name: "Dag", field: "followers" }]);
  });
});
