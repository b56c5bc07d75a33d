import type { DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

export const thuongTinSeChia: DemoFields<'article'> = {
  title: 'Thường Tín: Một năm sẻ chia trong những mái trường',
  slug: 'thuong-tin-mot-nam-se-chia',
  format: 'photo',
  masthead: 'LĐTĐ',
  category: 'cham-lo-doan-vien',
  lead: 'Từ quà Tết Quý Mão đến suất vay vốn, từ bó hoa 8/3 đến trận kéo co: một năm của công đoàn khối giáo dục Thường Tín kể bằng tranh khắc.',
  cover: artwork('bong-sen-tren-tay', 'Một năm học với nhiều việc nghĩa của công đoàn khối giáo dục Thường Tín.'),
  displayedAt: inVietnam('2023-08-16 07:30'),
  authors: ['k-tien', 'toa-soan-loa'],
  tags: ['tet', 'nu-cong', 'the-thao'],
  unionBodies: [{ body: 'ldld-huyen-thuong-tin', role: 'subject' }],
  campaigns: ['gioi-viec-nuoc-dam-viec-nha', 'quy-tro-von-cnvcld-ngheo-thu-do'],
  awards: [
    'qua-tet-quy-mao-thuong-tin',
    'gioi-viec-nuoc-dam-viec-nha-thuong-tin',
    'khen-thuong-con-doan-vien-thuong-tin',
    'tang-qua-176-chau-thuong-tin',
  ],
  related: ['thuong-tin-91-dai-hoi'],
  sourceName: 'LĐTĐ',
  body: [
    prose(`
      Bản trình diễn không có ảnh chụp của các hoạt động, nên thay bằng tranh minh họa. Mỗi bức đi cùng một con số thật của năm học
      2022-2023.`),
    {
      kind: 'gallery',
      title: 'Bốn mùa của một công đoàn trường học',
      pictures: [
        artwork('qua-tet', 'Mùa xuân. Tết Quý Mão 2023 có 391 suất quà trên 192 triệu đồng tới tay đoàn viên.'),
        artwork(
          'phu-nu-ao-dai',
          'Tháng Ba. 89 nữ đoàn viên được biểu dương “Giỏi việc nước, đảm việc nhà”; 37 suất quà trên 54 triệu đồng.',
        ),
        artwork('keo-co', 'Ngày hội. 166 người bước vào sân kéo co.'),
        artwork('mam-xanh', 'Mùa hè. 20 con đoàn viên được khen thưởng, 176 cháu nhận quà trị giá 108 triệu đồng.'),
      ],
    },
    prose(`
      ## Trên 2,4 tỷ đồng cho việc nghĩa

      Gộp các cuộc vận động từ thiện, nhân đạo trong năm, khối giáo dục Thường Tín quyên góp trên 2,4 tỷ đồng. Đó là tiền của rất nhiều
      người, mỗi người một ít, trong một tổ chức có 3.860 đoàn viên.

      Khoản nhỏ hơn nhưng đi đường dài là vốn vay: 26 suất vay từ Quỹ trợ vốn CNVCLĐ nghèo Thủ đô, tổng số trên 481 triệu đồng. Người vay
      trả dần, và đồng vốn quay lại với người sau.

      ## Tết và tháng Ba

      Dịp Tết Quý Mão 2023 có 391 suất quà trên 192 triệu đồng. Đến Ngày Quốc tế Phụ nữ 8/3, công đoàn biểu dương 89 chị “Giỏi việc nước,
      đảm việc nhà” và trao 37 suất quà trên 54 triệu đồng.

      ## Sợi dây thừng và tiếng cười

      Giải kéo co có 166 người dự. Nguồn không ghi đội nào thắng, và có lẽ người trong cuộc cũng không nhớ lâu bằng tiếng hò.

      ## Con của đoàn viên

      Công đoàn khen thưởng 20 con đoàn viên và tặng quà 176 cháu, tổng trị giá 108 triệu đồng. Theo nguyên tắc của Loa, tên các em không
      xuất hiện trên báo, kể cả khi đó là tin vui.

      ## Ghi chú về cách đếm

      Bốn con số có chữ “trên” ở bài này là mức tối thiểu mà nguồn đưa ra: trên 2,4 tỷ đồng, trên 192 triệu đồng, trên 54 triệu đồng và
      trên 481 triệu đồng. Chúng thuộc những việc khác nhau, có thể có phần trùng nhau, nên không thể cộng thành một tổng.`),
  ],
};
