import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { type DataFolder } from '../data-folder.ts';
import { readOrCreateSecrets } from '../secrets.ts';
import { newsroomAccounts } from '../start/newsroom-accounts.ts';
import { signIn } from './admin-session.ts';
import { CmsClient } from './cms-client.ts';

/**
 * A client signed in to the running CMS with the generated account of a role; take the least role that may do the work.
 * @throws {CommandFailure} when the newsroom was never started, the CMS does not answer or refuses the account
 */
export async function connectAs(role: NewsroomRole, data: DataFolder): Promise<CmsClient> {
  const account = newsroomAccounts(readOrCreateSecrets(data.secretsFile)).find((each) => each.role === role);
  if (!account) {
    throw new CommandFailure(
      `There are no accounts in ${data.root} yet; start the newsroom with \`npm start\`, then try again.`,
    );
  }
  return CmsClient.over(await signIn(addresses().cms, account));
}
