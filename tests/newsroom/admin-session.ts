export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A signed-in browser: the access token that the admin's scripts hold, and the session cookies. */
export class AdminSession {
  readonly cookie: string;
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string, cookie: string) {
    this.#url = url;
    this.#token = token;
    this.cookie = cookie;
  }

  static async signIn(url: string, account: { email: string; password: string }): Promise<AdminSession> {
    const { headers, body } = await request(url, 'POST', '/admin/login', {
      body: { email: account.email, password: account.password },
    });
    const token = at(body, 'data', 'token');
    if (typeof token !== 'string') throw new Error(`${account.email} could not sign in: ${JSON.stringify(body)}`);
    const cookie = headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new AdminSession(url, token, cookie);
  }

  request(method: string, path: string, body?: object): Promise<Answer> {
    return request(this.#url, method, path, { token: this.#token, ...(body && { body }) });
  }
}

/** A request as it is; `path` is sent unchanged, so that its spelling can be tested. */
export async function request(
  url: string,
  method: string,
  path: string,
  { token, cookie, body }: { token?: string; cookie?: string; body?: object } = {},
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(cookie && { cookie }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The value below these keys of a JSON answer, undefined where there is none. */
export function at(value: unknown, ...keys: string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = new Map<string, unknown>(Object.entries(found)).get(key);
  }
  return found;
}
