import { publisherStates, type PublisherStatus } from '@loa/shared-types/publisher-status';

/** The status as Prometheus reads it. */
export function metrics(status: PublisherStatus): string {
  const last = status.recent[0];
  const lines = [
    ...metric(
      'loa_publisher_state',
      'State of the publisher: 1 for the one it is in.',
      'gauge',
      publisherStates.map((state) => [`{state="${state}"}`, state === status.state ? 1 : 0]),
    ),
    ...metric('loa_live_revision', 'Change number that readers see.', 'gauge', [['', status.live?.revision ?? 0]]),
    ...metric('loa_seen_revision', 'Change number that the CMS was last seen at.', 'gauge', [['', status.seen ?? 0]]),
    ...metric('loa_live_since_seconds', 'When the live release was made, in seconds since 1970.', 'gauge', [
      ['', status.live ? Date.parse(status.live.createdAt) / 1000 : 0],
    ]),
    ...metric('loa_held_entries', 'Entries that cannot be taken to the site.', 'gauge', [['', status.held.length]]),
    ...metric('loa_failed_attempts', 'Attempts in a row that failed.', 'gauge', [['', status.problem?.attempts ?? 0]]),
    ...metric('loa_pinned', '1 while an operator pinned a release.', 'gauge', [['', status.pinned === null ? 0 : 1]]),
    ...metric(
      'loa_release_step_milliseconds',
      'Time of each step of the newest release.',
      'gauge',
      Object.entries(last?.steps ?? {}).map(([step, time]) => [`{step="${step}"}`, time]),
    ),
    ...metric('loa_release_files', 'Files that the newest release wrote and removed.', 'gauge', [
      ['{change="written"}', last?.written ?? 0],
      ['{change="removed"}', last?.removed ?? 0],
    ]),
    ...metric('process_resident_memory_bytes', 'Memory of the publisher.', 'gauge', [['', process.memoryUsage.rss()]]),
  ];
  return `${lines.join('\n')}\n`;
}

function metric(
  name: string,
  help: string,
  type: 'gauge',
  samples: readonly (readonly [labels: string, value: number])[],
) {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
  ];
}
