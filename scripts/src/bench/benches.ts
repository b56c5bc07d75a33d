import { type Bench } from './bench.ts';
import { buildBench } from './build-bench.ts';
import { burstBench } from './burst-bench.ts';
import { fanoutBench } from './fanout-bench.ts';
import { idleBench } from './idle-bench.ts';
import { imagesBench } from './images-bench.ts';
import { publishBench } from './publish-bench.ts';
import { pullBench } from './pull-bench.ts';
import { readerBench } from './reader-bench.ts';
import { soakBench } from './soak-bench.ts';

/** Every benchmark by the name that people call it by. */
export const benches: Readonly<Record<string, Bench>> = {
  build: { measures: 'a full release from a full mirror, beside other generators', articles: 1000, run: buildBench },
  publish: { measures: 'one article published, step by step', articles: 1000, run: publishBench },
  fanout: { measures: 'files that each kind of change rewrites', articles: 1000, run: fanoutBench },
  pull: { measures: 'the published archive into an empty mirror, and one change', articles: 1000, run: pullBench },
  images: { measures: 'a picture into all its derivatives', articles: 1, run: imagesBench },
  burst: { measures: '200 articles published within a minute', articles: 10_000, run: burstBench },
  soak: { measures: '500 publishes in a row: memory, open files, disk', articles: 1000, run: soakBench },
  reader: { measures: 'every kind of page on a slow phone with a slow network', articles: 200, run: readerBench },
  idle: { measures: 'processor time of publisher and CMS while nothing changes', articles: 1000, run: idleBench },
};
