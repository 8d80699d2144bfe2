import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inTurn } from "./inTurn";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("does one piece of work after the other, each in a turn of its own", () => {
  const done: string[] = [];
  for (const name of ["a", "b", "c"]) inTurn(() => done.push(name));
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(["a"]);
  vi.runAllTimers();
  expect(done).toEqual(["a", "b", "c"]);
});

it("goes on after work that failed", () => {
  const done: string[] = [];
  inTurn(() => {
    throw new Error("broken");
  });
  inTurn(() => done.push("b"));
  expect(() => vi.runAllTimers()).toThrow("broken");
  vi.runAllTimers();
  expect(done).toEqual(["b"]);
});
