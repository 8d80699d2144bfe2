import { describe, expect, it } from "vitest";
import type { FormatColumns } from "../../../api/types";
import { ownNames, withName, withoutName } from "./ownNames";

const column = (field: string, ...own: string[]) => ({
  field,
  title: field,
  required: false,
  names: [],
  own,
});

const format: FormatColumns = {
  format: "Days",
  fields: [column("date", "Tag", "Dag"), column("followers", "Anhänger")],
};

describe("own names of a format", () => {
  it("are those of all its fields", () => {
    expect(ownNames(format)).toEqual([
      { name: "Tag", field: "date" },
      { name: "Dag", field: "date" },
      { name: "Anhänger", field: "followers" },
    ]);
  });

  it("keep the others when one is added", () => {
    expect(withName(format, "Leute", "followers").names).toHaveLength(4);
  });

  it("mean one field each", () => {
    expect(withName(format, "Tag", "followers").names.filter(({ name }) => name === "Tag")).toEqual([
      { name: "Tag", field: "followers" },
    ]);
  });

  it("are forgotten one by one", () => {
    expect(withoutName(format, "Dag")).toEqual({
      format: "Days",
      names: [
        { name: "Tag", field: "date" },
        { name: "Anhänger", field: "followers" },
      ],
    });
  });
});
