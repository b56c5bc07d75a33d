import type { SiteState } from '../../site-state/site-state.ts';

export interface SiteStateText {
  readonly tone: 'neutral' | 'primary' | 'success' | 'warning' | 'danger';
  readonly label: string;
  readonly explanation: string;
}

const texts: Record<SiteState['kind'], SiteStateText> = {
  draft: { tone: 'neutral', label: 'Bản nháp', explanation: 'Chưa xuất bản; chỉ tòa soạn nhìn thấy.' },
  sent: { tone: 'primary', label: 'Đã gửi', explanation: 'Đã xuất bản, đang chờ đưa lên trang.' },
  building: {
    tone: 'primary',
    label: 'Đang đưa lên trang',
    explanation: 'Trang đang được dựng lại, thường mất vài giây.',
  },
  live: { tone: 'success', label: 'Đã lên trang', explanation: 'Bản xuất bản gần nhất đang hiện trên trang.' },
  held: {
    tone: 'danger',
    label: 'Bị giữ lại',
    explanation:
      'Riêng mục này chưa lên trang được; bản cũ (nếu có) vẫn hiện. Sửa theo lý do dưới đây rồi xuất bản lại.',
  },
  stopped: {
    tone: 'danger',
    label: 'Trang đang gặp sự cố',
    explanation: 'Bản đang hiện trên trang vẫn còn nguyên; hệ thống sẽ thử lại. Nếu kéo dài, báo cho người vận hành.',
  },
  pinned: {
    tone: 'warning',
    label: 'Tạm dừng cập nhật',
    explanation: 'Người vận hành đang giữ trang ở một bản cũ. Bài sẽ lên khi việc này kết thúc.',
  },
  withdrawing: { tone: 'primary', label: 'Đang gỡ', explanation: 'Đã gỡ trong tòa soạn, đang gỡ khỏi trang.' },
  withdrawn: { tone: 'neutral', label: 'Đã gỡ', explanation: 'Không còn trên trang.' },
  unknown: {
    tone: 'warning',
    label: 'Chưa rõ',
    explanation: 'Không liên lạc được với bộ phận đưa bài lên trang. Nội dung đã lưu an toàn và sẽ tự lên sau.',
  },
};

export function siteStateText({ kind }: SiteState): SiteStateText {
  return texts[kind];
}
