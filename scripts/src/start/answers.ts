/** Whether a server gives a successful answer at an address; one that cannot be reached does not. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Refused, reset or too slow: the server is not there yet, and whoever asks will ask again.
    return false;
  }
}
