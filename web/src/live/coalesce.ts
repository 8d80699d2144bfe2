/**
 * Runs work for named things at once, and while it runs collects what is asked for again, to run it once more after.
 * However many requests come, one run is under way at a time and the last request is always followed by a run.
 */
export function coalesce<Key>(
  work: (keys: Key[]) => Promise<unknown>,
  name: (key: Key) => string,
): (key: Key) => void {
  let waiting = new Map<string, Key>();
  let busy = false;

  const run = async () => {
    busy = true;
    while (waiting.size > 0) {
      const batch = [...waiting.values()];
      waiting = new Map();
      await work(batch).catch(() => undefined);
    }
    busy = false;
  };

  return (key) => {
    waiting.set(name(key), key);
    if (!busy) void run();
  };
}
