import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFolder } from '../data-folder.ts';

/**
 * What was decided about the demo newsroom when the data folder was new. It is decided once: a demo that was taken out,
 * or a newsroom that was started empty, must not get one at the next start.
 */
export type DemoDecision = 'loaded' | 'empty';

export function readDemoDecision(data: DataFolder): DemoDecision | null {
  const file = decisionFile(data);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8').trim() === 'empty' ? 'empty' : 'loaded';
}

export function writeDemoDecision(data: DataFolder, decision: DemoDecision): void {
  writeFileSync(decisionFile(data), `${decision}\n`, { mode: 0o600 });
}

function decisionFile(data: DataFolder): string {
  return join(data.root, 'demo-newsroom');
}
