/** Calls `stop` at the first SIGINT or SIGTERM; a second one ends the process at once. */
export function onSignal(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}
