import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { SiteReport, SiteState } from '../../site-state/site-state.ts';

const whileMoving = 2000;
const whileSettled = 15_000;

/**
 * Where an entry is on its way to the site, asked again while the page is open and seen: every two seconds while something
 * is under way, else every fifteen. `changed` is any value that differs after a save or publish, to ask at once.
 */
export function useSiteState(uid: string, documentId: string | undefined, changed: unknown): SiteReport | null {
  const { get } = useFetchClient();
  const [report, setReport] = useState<SiteReport | null>(null);

  useEffect(() => {
    if (!documentId) {
      setReport(saying({ kind: 'draft' }));
      return undefined;
    }
    const leaving = new AbortController();
    let timer: number | undefined;
    const ask = async () => {
      let answer = saying({ kind: 'unknown' });
      if (document.visibilityState === 'visible') {
        try {
          const response = await get<SiteReport>(`/loa/site-state/${uid}/${documentId}`, { signal: leaving.signal });
          answer = response.data;
        } catch {
          // Shown as "unknown"; the next question may fare better.
        }
        if (leaving.signal.aborted) return;
        setReport(answer);
      }
      timer = window.setTimeout(() => void ask(), isMoving(answer.state) ? whileMoving : whileSettled);
    };
    void ask();
    return () => {
      leaving.abort();
      window.clearTimeout(timer);
    };
  }, [get, uid, documentId, changed]);

  return report;
}

function saying(state: SiteState): SiteReport {
  return { state, refusedFiles: [] };
}

function isMoving({ kind }: SiteState): boolean {
  return kind === 'sent' || kind === 'building' || kind === 'withdrawing';
}
