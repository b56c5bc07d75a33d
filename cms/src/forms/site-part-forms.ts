import type { frontSection, imprint, menuItem } from '@loa/shared-types/wire/parts';
import type { Form } from './form.ts';

export const menuItemForm: Form<keyof typeof menuItem.shape> = {
  title: 'label',
  fields: {
    label: ['Chữ hiển thị', 'Bỏ trống thì lấy tên chuyên mục hoặc tên trang.'],
    category: ['Chuyên mục', 'Chọn một trong ba: chuyên mục, trang, hoặc địa chỉ.'],
    page: ['Trang', 'Ví dụ: Giới thiệu.'],
    url: ['Địa chỉ', 'Một địa chỉ của trang báo (bắt đầu bằng /) hoặc địa chỉ đầy đủ bắt đầu bằng https://'],
  },
  rows: [['label'], ['category', 'page'], ['url']],
};

export const imprintForm: Form<keyof typeof imprint.shape> = {
  title: 'publisher',
  fields: {
    publisher: ['Cơ quan chủ quản', 'Tên đầy đủ.'],
    licence: ['Giấy phép', 'Số giấy phép, ngày cấp, nơi cấp.'],
    editorInChief: ['Tổng biên tập', 'Họ tên người chịu trách nhiệm nội dung.'],
    address: ['Địa chỉ', 'Địa chỉ tòa soạn.'],
    telephone: ['Điện thoại', 'Số của tòa soạn.'],
    email: ['Email', 'Hộp thư của tòa soạn.'],
    note: ['Ghi chú', 'Ví dụ: yêu cầu ghi nguồn khi dùng lại.'],
  },
  rows: [['publisher'], ['licence'], ['editorInChief'], ['address'], ['telephone', 'email'], ['note']],
};

export const frontSectionForm: Form<keyof typeof frontSection.shape> = {
  title: 'title',
  fields: {
    kind: ['Loại dải', 'Bài của một chuyên mục, phong trào, khen thưởng, trực tuyến hay công đoàn các cấp.'],
    title: ['Tên dải', 'Bỏ trống thì lấy tên chuyên mục hoặc tên loại.'],
    category: ['Chuyên mục', 'Chỉ cho loại “Chuyên mục”.'],
    campaigns: ['Phong trào', 'Chỉ cho loại “Phong trào”; bỏ trống thì tự chọn.'],
    awards: ['Khen thưởng', 'Chỉ cho loại “Khen thưởng”; bỏ trống thì tự chọn.'],
    count: ['Số mục hiện', 'Từ 1 đến 20.'],
  },
  rows: [['kind', 'title', 'count'], ['category'], ['campaigns'], ['awards']],
};
