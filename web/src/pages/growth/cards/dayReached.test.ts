import { expect, it } from "vitest";
import { dayReached } from "./dayReached";

it("is so many days after the latest count", () => {
  expect(dayReached("2025-11-24", 7)).toBe("2025-12-01");
  expect(dayReached("2025-11-24", 6.2)).toBe("2025-12-01");
});

it("is not told where it cannot be, nor a century ahead", () => {
  expect(dayReached(null, 7)).toBeNull();
  expect(dayReached("2025-11-24", null)).toBeNull();
  expect(dayReached("2025-11-24", 40_000)).toBeNull();
});
