import { expect, it } from "vitest";
import { readLinkToken, takeLinkToken } from "./linkToken";

it.each([
  ["#setup=abc", { purpose: "setup", token: "abc" }],
  ["#invitation=a-b_c", { purpose: "invitation", token: "a-b_c" }],
  ["#a-b_c", { purpose: "share", token: "a-b_c" }],
  ["", undefined],
  ["#setup=", undefined],
  ["#other=abc", undefined],
])("reads %s", (hash, expected) => {
  expect(readLinkToken(hash)).toEqual(expected);
});

it("leaves no token in the address, and still knows it when the page is drawn again", () => {
  window.history.replaceState(null, "", "/share#secret");
  expect(takeLinkToken()).toEqual({ purpose: "share", token: "secret" });
  expect(window.location.href).not.toContain("secret");
  expect(takeLinkToken()).toEqual({ purpose: "share", token: "secret" });
});
