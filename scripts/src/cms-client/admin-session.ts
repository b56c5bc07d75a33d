import * as z from 'zod';
import { CommandFailure } from '../command-failure.ts';

const signedIn = z.object({ data: z.object({ token: z.string().min(1) }) });
const refusal = z.object({
  error: z.object({
    name: z.string(),
    message: z.string(),
    details: z
      .object({
        errors: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })).optional(),
      })
      .optional(),
  }),
});

/** The CMS answered a request with an error; the message holds its own words, field by field. */
export class CmsRefusal extends Error {
  override readonly name = 'CmsRefusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A signed-in editor, seen from a program: requests go the way that the admin panel's go, with the same checks. */
export interface AdminSession {
  /** @param path below the CMS's origin @returns the parsed JSON, or null when the answer is empty @throws {CmsRefusal} */
  request(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

/**
 * Signs in to the CMS.
 * @param origin of the CMS, without a closing slash
 * @throws {CommandFailure} when the CMS does not answer or does not know the account
 */
export async function signIn(origin: string, account: { email: string; password: string }): Promise<AdminSession> {
  let answer: unknown;
  try {
    answer = await send(origin, 'POST', '/admin/login', { email: account.email, password: account.password });
  } catch (cause) {
    if (!(cause instanceof CmsRefusal)) {
      throw new CommandFailure(
        `The CMS does not answer at ${origin}; start the newsroom with \`npm start\`, then try again.`,
        {
          cause,
        },
      );
    }
    throw new CommandFailure(
      `The CMS at ${origin} did not let ${account.email} sign in (${cause.message}). ` +
        'If the account was changed, blocked or deleted in the admin, give one that may sign in by LOA_EMAIL and LOA_PASSWORD.',
      { cause },
    );
  }
  const { token } = signedIn.parse(answer).data;
  return { request: (method, path, body) => send(origin, method, path, body, token) };
}

async function send(origin: string, method: string, path: string, body?: unknown, token?: string): Promise<unknown> {
  const multipart = body instanceof FormData;
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined || multipart ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: multipart ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.ok) return text === '' ? null : JSON.parse(text);
  throw new CmsRefusal(response.status, reasonIn(text) ?? `${response.status} ${response.statusText}`);
}

function reasonIn(text: string): string | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null; // A proxy or a crashed server answers with HTML; the status line says as much.
  }
  const parsed = refusal.safeParse(answer);
  if (!parsed.success) return null;
  const { message, details } = parsed.data.error;
  const fields = (details?.errors ?? []).map((each) => `${each.path.join('.')}: ${each.message}`);
  return [message, ...fields].join(' | ');
}
