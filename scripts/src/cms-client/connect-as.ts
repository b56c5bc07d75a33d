import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { type DataFolder } from '../data-folder.ts';
import { readOrCreateSecrets } from '../secrets.ts';
import { newsroomAccounts } from '../start/newsroom-accounts.ts';
import { signIn } from './admin-session.ts';
import { CmsClient } from './cms-client.ts';

/** For the help of commands that sign in. */
export const signInHelp = `
Signs in with an account that \`npm start\` made, or as LOA_EMAIL with LOA_PASSWORD where they are set. A newsroom that was
started with --port-base is found by the same port in LOA_PORT_BASE.`;

/**
 * A client signed in to the running CMS: as `LOA_EMAIL` with `LOA_PASSWORD` where they are set, else with the generated
 * account of a role; take the least role that may do the work.
 * @throws {CommandFailure} when the newsroom was never started, the CMS does not answer or refuses the account
 */
export async function connectAs(role: NewsroomRole, data: DataFolder): Promise<CmsClient> {
  const account =
    accountInForce(process.env) ??
    newsroomAccounts(readOrCreateSecrets(data.secretsFile)).find((each) => each.role === role);
  if (!account) {
    throw new CommandFailure(
      `There are no accounts in ${data.root} yet; start the newsroom with \`npm start\`, then try again.`,
    );
  }
  return CmsClient.over(await signIn(addresses().cms, account));
}

function accountInForce(environment: NodeJS.ProcessEnv): { email: string; password: string } | null {
  const email = environment['LOA_EMAIL'];
  const password = environment['LOA_PASSWORD'];
  if (email && password) return { email, password };
  if (!email && !password) return null;
  throw new CommandFailure(
    'LOA_EMAIL and LOA_PASSWORD belong together, and only one of them is set. Set both or none.',
  );
}
