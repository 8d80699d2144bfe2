import { expect, it } from "vitest";
import { metricName } from "./metricName";

it("says in words what was measured, and of what", () => {
  expect(metricName("profileViews", "day")).toBe("Profile views of a day");
  expect(metricName("reach", "post")).toBe("Reach of a post");
});
