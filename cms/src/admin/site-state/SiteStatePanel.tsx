import { Flex, Link, Status, Typography } from '@strapi/design-system';
import { emptyFigureWarnings } from '../../site-state/empty-figures.ts';
import type { SiteState } from '../../site-state/site-state.ts';
import { siteStateText } from './site-state-texts.ts';
import { useSiteState } from './use-site-state.ts';

const variants = {
  neutral: 'secondary',
  primary: 'primary',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
} as const;

interface PanelProps {
  readonly model: string;
  /** Missing in the form of a single type, whose address has none. */
  readonly documentId?: string;
  readonly document?: {
    readonly documentId?: string;
    readonly updatedAt?: string;
    readonly publishedAt?: string | null;
    readonly body?: unknown;
    readonly importNotes?: string | null;
  };
  readonly meta?: { readonly availableStatus?: readonly object[] };
}

/** Side panel of the edit form: where the entry is on its way to the site. */
export function SiteStatePanel({ model, documentId, document, meta }: PanelProps) {
  if (!model.startsWith('api::')) return null;
  const changed = JSON.stringify([document?.updatedAt, document?.publishedAt, meta?.availableStatus]);
  return {
    title: 'Trạng thái trên trang',
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        <SiteStateView uid={model} documentId={documentId ?? document?.documentId} changed={changed} />
        {warningsOf(document).map((warning) => (
          <Typography key={warning} textColor="warning700">
            {warning}
          </Typography>
        ))}
      </Flex>
    ),
  };
}

function warningsOf(document: PanelProps['document']): string[] {
  return [
    ...emptyFigureWarnings(document?.body),
    ...(document?.importNotes ? ['Bài nhập từ trang cũ còn điều cần quyết: xem ô “Ghi chú nhập bài”.'] : []),
  ];
}

function SiteStateView(props: { uid: string; documentId: string | undefined; changed: string }) {
  const report = useSiteState(props.uid, props.documentId, props.changed);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status" aria-live="polite" width="100%">
      {report ? <Answer state={report.state} /> : <Typography>Đang hỏi…</Typography>}
      {report?.refusedFiles.map((refused) => (
        <Typography key={refused} textColor="danger600">
          Tệp chưa hiện được trên trang (bản cũ của tệp, nếu có, vẫn hiện): {refused}. Hãy thay bằng tệp khác.
        </Typography>
      ))}
    </Flex>
  );
}

function Answer({ state }: { state: SiteState }) {
  const { tone, label, explanation } = siteStateText(state);
  return (
    <>
      <Status variant={variants[tone]} size="S">
        <Typography fontWeight="bold">{label}</Typography>
      </Status>
      <Typography variant="pi" textColor="neutral700">
        {explanation}
      </Typography>
      {'reason' in state && state.reason !== null && <Typography textColor="danger600">{state.reason}</Typography>}
      {state.kind === 'live' && state.url !== null && (
        <Link href={state.url} isExternal>
          Xem trên trang
        </Link>
      )}
    </>
  );
}
