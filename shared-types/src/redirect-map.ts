import * as z from 'zod';

/**
 * File of a release that holds every redirect, for the static server: `_redirects` leaves out those with a query and what
 * goes beyond the number that hosts take.
 */
export const redirectMapFile = '_redirect-map.json';

/** Old address, with its query if it has one → the path or https address that it leads to. */
export const redirectMap = z.record(z.string(), z.string());
