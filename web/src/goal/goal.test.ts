import { expect, it } from "vitest";
import { readGoal } from "./goal";

it("reads whole numbers", () => {
  expect(readGoal("200000", 6)).toEqual({ followers: 200_000, months: 6 });
});

it.each([
  ["no followers", 0, 6],
  ["an empty field", "", 6],
  ["half a follower", 1.5, 6],
  ["no months", 100, 0],
  ["more months than ten years", 100, 121],
])("takes %s for no goal", (_, followers, months) => {
  expect(readGoal(followers, months)).toBeNull();
});
