import { compileServer } from '@loa/scripts/src/bare-cms/compile-server.ts';

let server: Promise<string> | undefined;

/** The compiled CMS; all tests of a file run the same code, whatever is written meanwhile. */
export function compiledServer(): Promise<string> {
  return (server ??= compileServer());
}
