import { uptime } from 'node:os';
import type { ReleaseDatabase } from './release-database.ts';

/** Clock and uptime are read one after the other and clocks are set: starts closer than this are the same. Seconds. */
const tolerance = 120;

/** True when the machine was started since this was remembered: writes to folders that were not flushed may be lost. */
export function machineStartedAgain(database: ReleaseDatabase): boolean {
  const row = database.prepare<[], { value: string }>("SELECT value FROM setting WHERE name = 'machine-start'").get();
  return row === undefined || Math.abs(Number(row.value) - machineStart()) > tolerance;
}

export function rememberMachineStart(database: ReleaseDatabase): void {
  database
    .prepare("INSERT INTO setting VALUES ('machine-start', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
    .run(String(machineStart()));
}

/** When the machine was started, in seconds since 1970. */
function machineStart(): number {
  return Math.round(Date.now() / 1000 - uptime());
}
