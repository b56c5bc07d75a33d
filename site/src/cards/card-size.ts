/** Pixels that Facebook and Zalo show without cutting anything off. */
export const cardSize = { width: 1200, height: 630 } as const;
