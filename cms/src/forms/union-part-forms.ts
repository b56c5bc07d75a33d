import type {
  alias,
  bodyRole,
  contact,
  leader,
  parentPeriod,
  phase,
  recipient,
  succession,
} from '@loa/shared-types/wire/parts';
import type { FieldText, Form } from './form.ts';

const from: FieldText = ['Từ ngày', 'Bỏ trống nếu không rõ.'];
const to: FieldText = ['Đến ngày', 'Bỏ trống nếu còn hiệu lực.'];

export const aliasForm: Form<keyof typeof alias.shape> = {
  title: 'name',
  fields: { name: ['Tên gọi', 'Viết đúng như từng gặp trên báo.'] },
  rows: [['name']],
};

export const bodyRoleForm: Form<keyof typeof bodyRole.shape> = {
  title: 'role',
  fields: {
    body: ['Công đoàn', 'Gõ vài chữ của tên để tìm.'],
    role: ['Vai trò trong bài', 'Nhân vật chính, đơn vị tổ chức, phối hợp hay chỉ được nhắc đến.'],
  },
  rows: [['body', 'role']],
};

export const parentPeriodForm: Form<keyof typeof parentPeriod.shape> = {
  title: 'from',
  fields: { parent: ['Cấp trên', 'Công đoàn cấp trên trực tiếp.'], from, to },
  rows: [['parent'], ['from', 'to']],
};

export const successionForm: Form<keyof typeof succession.shape> = {
  title: 'decisionNumber',
  fields: {
    date: ['Ngày có hiệu lực', 'Theo quyết định.'],
    kind: ['Hình thức', 'Sáp nhập, tách, kết thúc hay chuyển giao.'],
    decisionNumber: ['Số quyết định', 'Bắt buộc, trừ khi đây là ví dụ minh họa.'],
    example: ['Chỉ là ví dụ', 'Bật cho dữ liệu minh họa; trang báo sẽ ghi rõ.'],
    note: ['Ghi chú', 'Điều người đọc cần biết thêm.'],
    from: ['Từ các công đoàn', 'Những tổ chức trước khi thay đổi.'],
    to: ['Thành các công đoàn', 'Những tổ chức sau khi thay đổi; bỏ trống nếu kết thúc hẳn.'],
  },
  rows: [['date', 'kind', 'decisionNumber'], ['from', 'to'], ['note'], ['example']],
};

export const leaderForm: Form<keyof typeof leader.shape> = {
  title: 'name',
  fields: { name: ['Họ tên', 'Người giữ chức vụ đã công bố.'], position: ['Chức vụ', 'Ví dụ: Chủ tịch.'], from, to },
  rows: [
    ['name', 'position'],
    ['from', 'to'],
  ],
};

export const contactForm: Form<keyof typeof contact.shape> = {
  title: 'address',
  fields: {
    address: ['Địa chỉ', 'Địa chỉ trụ sở.'],
    telephone: ['Điện thoại', 'Số của cơ quan.'],
    email: ['Email', 'Hộp thư của cơ quan.'],
    website: ['Trang web', 'Bắt đầu bằng https://'],
  },
  rows: [['address'], ['telephone', 'email'], ['website']],
};

export const recipientForm: Form<keyof typeof recipient.shape> = {
  title: 'name',
  fields: {
    kind: ['Là', 'Tập thể, cá nhân hay gia đình.'],
    name: ['Tên', 'Tên tập thể, hoặc họ tên cá nhân đã đồng ý.'],
    unit: ['Đơn vị', 'Nơi công tác, học tập.'],
    consent: ['Đã đồng ý nêu tên', 'Cá nhân không giữ chức vụ chỉ được nêu tên khi đã đồng ý.'],
  },
  rows: [
    ['kind', 'name'],
    ['unit', 'consent'],
  ],
};

export const phaseForm: Form<keyof typeof phase.shape> = {
  title: 'name',
  fields: {
    name: ['Tên giai đoạn', 'Ví dụ: Giai đoạn 1.'],
    from,
    to,
    text: ['Nội dung', 'Một hai câu.'],
  },
  rows: [['name'], ['from', 'to'], ['text']],
};
