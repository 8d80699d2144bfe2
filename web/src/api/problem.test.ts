import { expect, it } from "vitest";
import { isWorthAnotherTry } from "../app/queries";
import { asProblem, problemFrom, unreachable } from "./problem";

it("reads title, detail and hint of problem details", () => {
  const body = JSON.stringify({
    type: "urn:creatorintel:problem:not-ready",
    title: "A part of CreatorIntel is starting or busy.",
    detail: "The figures could not be fetched in time.",
    status: 503,
    hint: "Wait a moment and try again.",
  });
  expect(problemFrom(503, body)).toMatchObject({
    status: 503,
    message: "A part of CreatorIntel is starting or busy.",
    detail: "The figures could not be fetched in time.",
    hint: "Wait a moment and try again.",
  });
});

it("says a detail once where there is no title", () => {
  expect(problemFrom(400, '{"detail":"The day is none."}')).toMatchObject({
    message: "The day is none.",
    detail: null,
  });
});

it.each(["", "<html>502 Bad Gateway</html>", "null", "[]"])("has a sentence for the body %j", (body) => {
  expect(problemFrom(502, body).message).toBe("The server answered with status 502.");
});

it("keeps a problem, and makes one of anything else that is thrown", () => {
  const problem = unreachable();
  expect(asProblem(problem)).toBe(problem);
  expect(asProblem(new Error("broken")).message).toBe("broken");
});

it("tries again what may pass, and nothing that stays refused", () => {
  expect(isWorthAnotherTry(unreachable())).toBe(true);
  expect(isWorthAnotherTry(problemFrom(503, ""))).toBe(true);
  expect(isWorthAnotherTry(problemFrom(429, ""))).toBe(true);
  expect(isWorthAnotherTry(problemFrom(404, ""))).toBe(false);
});
