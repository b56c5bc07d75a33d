/*
 * Run by `loa bench build` as a program of its own, on a data folder with a full mirror and no release: makes the first in a
 * thread, as `loa publisher` works in one, with as much room.
 */
import { Worker } from 'node:worker_threads';
import { publisherLimits } from '../publisher/code-versions.ts';

const [result] = process.argv.slice(2);
if (!result) throw new TypeError('Call: booted-release.ts <file for the result>');

const thread = new URL('./booted-release-thread.ts', import.meta.url);
new Worker(thread, { workerData: result, execArgv: [], resourceLimits: publisherLimits });
