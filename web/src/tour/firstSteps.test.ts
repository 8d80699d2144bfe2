import { expect, it } from "vitest";
import type { AccountSummary } from "../api/types";
import { isNewcomer, stepsOf } from "./firstSteps";

const account = (id: string, rest: Partial<AccountSummary> = {}) =>
  ({ id, synthetic: false, competitor: false, ...rest }) as AccountSummary;

const demo = account("demo~instagram~1", { synthetic: true });
const own = account("my~instagram~7");
const doneOf = (steps: ReturnType<typeof stepsOf>) => steps.filter(({ done }) => done).map(({ id }) => id);

it("begins with the demo, which is looked at as soon as it is on screen", () => {
  expect(doneOf(stepsOf([demo], { id: demo.id, goalIsSet: false }, false))).toEqual(["look"]);
});

it("counts the goal of one's own account, not the demo's", () => {
  expect(doneOf(stepsOf([demo, own], { id: demo.id, goalIsSet: true }, true))).toEqual(["look", "import"]);
  expect(isNewcomer(stepsOf([demo, own], { id: own.id, goalIsSet: true }, true))).toBe(false);
});

it("takes an account that is only looked up for nobody's own", () => {
  const competitor = account("my~instagram~8", { competitor: true });
  expect(doneOf(stepsOf([demo, competitor], { id: demo.id, goalIsSet: false }, true))).toEqual(["look"]);
});
