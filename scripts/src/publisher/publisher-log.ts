/** Writes one line of the publisher's log to standard output. */
export type Log = (message: string) => void;

export const log: Log = (message) => console.log(`${new Date().toISOString()} publisher: ${message}`);
