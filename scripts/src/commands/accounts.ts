import { Command } from 'commander';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { readOrCreateSecrets } from '../secrets.ts';
import { newsroomAccounts } from '../start/newsroom-accounts.ts';
import { signInLines } from '../start/welcome.ts';

export const command = new Command('accounts')
  .description('Print the sign-ins that `npm start` made, as they were made: one changed in the admin stays changed.')
  .option('--json', 'write them as one JSON line')
  .action((options: { json?: true }) => {
    const data = dataFolder();
    const accounts = newsroomAccounts(readOrCreateSecrets(data.secretsFile));
    if (accounts.length === 0) {
      throw new CommandFailure(`There are no accounts yet in ${data.root}; \`npm start\` makes them.`);
    }
    if (options.json)
      console.log(JSON.stringify(accounts.map(({ role, email, password }) => ({ role, email, password }))));
    else console.log(signInLines(accounts).join('\n'));
  });
