/**
 * The answer of a route whose file is a text. It is given bytes, because a response goes through a text three times.
 * @param type media type without its letters, which are always those of UTF-8
 */
export function textResponse(text: string | Uint8Array<ArrayBuffer>, type: string): Response {
  const body = typeof text === 'string' ? Buffer.from(text) : text;
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
