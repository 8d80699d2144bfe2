const idBytes = 16;

/** An id that no other set has. */
export const newSetId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(idBytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
