/*
 * Run by `loa bench pull` as a program of its own: pulls everything into the mirror of the data folder and writes what that
 * took as JSON into the file that it is given.
 */
import { writeFileSync } from 'node:fs';
import { openMirror } from '@loa/site';
import { addresses } from '../addresses.ts';
import { dataFolder } from '../data-folder.ts';
import { secretsInForce } from '../secrets-in-force.ts';
import { pullOnce } from './pull-once.ts';

const [result] = process.argv.slice(2);
if (!result) throw new TypeError('Call: pull-program.ts <file for the result>');

const data = dataFolder();
const mirror = openMirror(data.mirror);
const secrets = secretsInForce(data.secretsFile);
const pull = await pullOnce({ addresses: addresses(), data, cms: { secrets } }, mirror, 'compare');
writeFileSync(result, JSON.stringify(pull));
mirror.close();
