import type { FieldsOf, TypeForm } from './form.ts';

export const siteSettingForm: TypeForm<FieldsOf<'site-setting'>> = {
  title: 'name',
  columns: ['name', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  fields: {
    name: ['Tên trang báo', 'Hiện ở đầu mọi trang và khi chia sẻ.'],
    tagline: ['Dòng giới thiệu', 'Đứng dưới tên trang báo.'],
    description: ['Mô tả', 'Một hai câu cho máy tìm kiếm.'],
    logo: [
      'Biểu trưng',
      'Máy tìm kiếm hiện bên tên trang báo. Ảnh vuông, nền trong suốt; đầu trang hiện tên bằng chữ.',
    ],
    shareImage: ['Ảnh chia sẻ mặc định', 'Dùng khi một trang không có ảnh riêng. Khổ 1200 × 630.'],
    mainMenu: ['Trình đơn chính', 'Các mục trên đầu trang, theo thứ tự.'],
    footerMenu: ['Trình đơn cuối trang', 'Các mục ở chân trang.'],
    imprint: ['Thông tin tòa soạn', 'Theo Luật Báo chí, hiện ở chân mọi trang.'],
  },
  rows: [['name', 'tagline'], ['description'], ['logo', 'shareImage'], ['mainMenu'], ['footerMenu'], ['imprint']],
};
