/** The generators that `loa bench build` compares with, in the order in which they run. */
export const peerNames = ['astro', 'eleventy', 'hugo'] as const;

export type PeerName = (typeof peerNames)[number];
