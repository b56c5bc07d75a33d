import { addRelease } from '@loa/scripts/src/release/test-releases.ts';
import { activateWanted, takeReleases } from '@loa/scripts/src/release/releases.ts';

/*
 * Makes one release after another until it is killed. Every file of release N says N, some files come and go, and each
 * release lists its files, so that whoever looks can tell whether what is served is one whole release.
 */
const folder = process.argv[2];
if (!folder) throw new TypeError('The folder of the releases is missing.');

const releases = await takeReleases(folder);
process.stdout.write('taken\n');
for (;;) {
  const number = (releases.list.head()?.revision ?? 0) + 1;
  const paths = Array.from(
    { length: 40 },
    (_, place) => `${place % 5}/${place % 3 === 0 ? number : 'same'}-${place}.html`,
  );
  const files = Object.fromEntries([...paths, 'index.html'].map((path) => [path, `${number}`]));
  await addRelease(releases, { ...files, 'files.json': JSON.stringify([...paths, 'index.html', 'files.json'].sort()) });
  await activateWanted(releases);
  process.stdout.write(`live ${number}\n`);
}
