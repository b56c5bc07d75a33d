import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { astroProgram } from '@loa/scripts/src/start/astro-program.ts';
import { type Contents, contentsOf } from './contents.ts';

/**
 * A plain `astro build` in a process of its own.
 * @param data the folder in which it keeps its mirror and its pictures
 * @param environment says which CMS it asks
 */
export async function coldBuild(data: string, environment: NodeJS.ProcessEnv): Promise<Contents> {
  const out = join(data, 'dist');
  const { args, folder } = astroProgram(['build', '--outDir', out], {});
  const env = { ...process.env, ...environment, LOA_DATA: data, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, args, { cwd: folder, env, maxBuffer: Infinity });
  return contentsOf(out);
}
