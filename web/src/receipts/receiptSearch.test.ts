import { expect, it } from "vitest";
import { readReceipt } from "./receiptSearch";

it("takes the id of a figure as it is", () => {
  const id = "my~instagram~day02:value.account:1:classic::20261121T154932.1944730Z::::";
  expect(readReceipt(id)).toBe(id);
});

it.each([
  ["a word", "followers"],
  ["nothing", ""],
  ["a number", 7],
  ["too long", `a~b:${"x".repeat(600)}`],
])("drops %s", (_, value) => {
  expect(readReceipt(value)).toBeUndefined();
});
