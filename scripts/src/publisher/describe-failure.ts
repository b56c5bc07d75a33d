import { isDiskFull } from '../release/error-code.ts';
import type { Releases } from '../release/releases.ts';

/** One line for people: what happened, what readers have meanwhile, and what to do where that is known. */
export function describeFailure(error: unknown, { folder, list, target }: Releases): string {
  const live = target.live();
  const id = live === null ? null : list.get(live)?.id;
  const meanwhile = id ? `release ${id} keeps serving` : 'no release is live yet';
  if (isDiskFull(error))
    return `The disk that holds ${folder} is full; ${meanwhile}. Free some space: it is tried again by itself.`;
  return `${reasons(error)}; ${meanwhile}.`;
}

/** The messages of an error and of what caused it, outermost first; those that an outer one repeats are left out. */
function reasons(error: unknown): string {
  const messages = messagesOf(error);
  const deepest = messages.at(-1) ?? '';
  const enough = messages.findIndex((message) => message.includes(deepest));
  return messages.slice(0, enough + 1).join(': ');
}

function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const message = error.message.replace(/\s*\n\s*/g, ' ').replace(/[.;]$/, '');
  return error.cause === undefined ? [message] : [message, ...messagesOf(error.cause)];
}
