import { artworkByName } from '../artwork/artworks.ts';
import { renderArtwork } from '../artwork/render-artwork.ts';
import type { DemoFile } from '../demo-document.ts';

const figures = [
  'Nội dung,Số liệu,Cách ghi trong nguồn,Đơn vị',
  'Công đoàn cơ sở toàn huyện,244,số đếm,đơn vị',
  'Đoàn viên toàn huyện,15249,số đếm,đoàn viên',
  'Lao động toàn huyện,16046,số đếm,người',
  'Công đoàn cơ sở trường học,82,số đếm,đơn vị',
  'Đoàn viên trường học,3646,số đếm,đoàn viên',
  'Đoàn viên hưởng phúc lợi,3800,hơn,đoàn viên',
  'Người được hỗ trợ Covid-19,1995,số đếm,người',
  'Tiền hỗ trợ Covid-19,1065,trên,triệu đồng',
  'Sáng kiến đã cập nhật (giai đoạn 1),3124,số đếm,sáng kiến',
  'Chỉ tiêu sáng kiến (giai đoạn 1),1724,suy ra,sáng kiến',
  'Công đoàn trường học hoàn thành tốt,64,số đếm (78%),đơn vị',
  'Công đoàn trường học hoàn thành xuất sắc,16,"số đếm (19,5%)",đơn vị',
];

/** The byte order mark makes spreadsheet programs read the accents. */
const table: DemoFile = {
  name: 'so-lieu-gia-lam',
  fileName: 'so-lieu-gia-lam.csv',
  mime: 'text/csv',
  alt: '',
  caption: 'Số liệu công đoàn huyện Gia Lâm, năm học 2021-2022',
  bytes: async () => Buffer.from(`\uFEFF${figures.join('\r\n')}\r\n`),
};

const pictures: readonly DemoFile[] = Object.entries(artworkByName).map(([name, { scene, palette, alt }]) => ({
  name,
  fileName: `loa-${name}.jpg`,
  mime: 'image/jpeg',
  alt,
  caption: '',
  bytes: () => renderArtwork(scene, palette, name),
}));

export const files: readonly DemoFile[] = [...pictures, table];
