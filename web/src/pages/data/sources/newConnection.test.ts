import { describe, expect, it } from "vitest";
import { emptySecrets, newConnection } from "./newConnection";

describe("a new connection", () => {
  it("leaves out what was left empty", () => {
    const sent = newConnection(
      "tiktok",
      { ...emptySecrets, token: " abc " },
      { timeZone: "Europe/Lisbon", businessId: " " },
    );
    expect(sent).toEqual({
      kind: "tiktok",
      token: "abc",
      refreshToken: null,
      appId: null,
      appSecret: null,
      settings: { timeZone: "Europe/Lisbon" },
    });
  });
});
