const longestWait = 200;

const waiting: (() => void)[] = [];

const whenIdle: (work: () => void) => void =
  "requestIdleCallback" in globalThis
    ? (work) => requestIdleCallback(work, { timeout: longestWait })
    : (work) => setTimeout(work, 0);

function runNext(): void {
  const work = waiting.shift();
  if (waiting.length > 0) whenIdle(runNext);
  work?.();
}

/** Runs work when the page has nothing more urgent to do, one piece at a time, so that no click has to wait for all. */
export function inTurn(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) whenIdle(runNext);
}
