import type { DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

const article = 'gia-lam-cham-lo-nha-giao';

export const giaLamDoHoa: DemoFields<'article'> = {
  title: 'Công đoàn Gia Lâm qua những con số',
  slug: 'gia-lam-qua-nhung-con-so',
  format: 'infographic',
  category: 'cong-doan-truong-hoc',
  lead: 'Tổ chức, chăm lo, sáng kiến và xếp loại: năm học 2021-2022 của công đoàn huyện Gia Lâm trong bốn nhóm số liệu.',
  cover: artwork('bieu-do', 'Số liệu của LĐLĐ huyện Gia Lâm, năm học 2021-2022.'),
  displayedAt: inVietnam('2022-12-09 10:00'),
  authors: ['toa-soan-loa'],
  tags: ['doc-so-lieu'],
  unionBodies: [{ body: 'ldld-huyen-gia-lam', role: 'subject' }],
  campaigns: ['1-trieu-sang-kien', 'chuong-trinh-phuc-loi-doan-vien'],
  related: [article, 'gia-lam-hon-ba-nghin-sang-kien'],
  sourceName: 'LĐTĐ',
  body: [
    prose(`
      Mỗi con số dưới đây giữ nguyên chữ đi kèm trong nguồn: “hơn”, “trên” hay chỉ tiêu suy ra. Các con số có “trên” không được cộng với
      các con số chẵn, vì tổng khi ấy không còn nghĩa.`),
    {
      kind: 'key-figures',
      title: 'Tổ chức',
      chart: 'share',
      figures: [
        {
          label: 'Trên tổng số 16.046 lao động',
          value: 15249,
          qualifier: 'exact',
          unit: 'đoàn viên',
          scope: 'Toàn huyện',
          sourceArticle: article,
          quote: '244 công đoàn cơ sở, 15.249 đoàn viên trên 16.046 lao động',
        },
        {
          label: 'Lao động',
          value: 16046,
          qualifier: 'exact',
          unit: 'người',
          scope: 'Toàn huyện',
          sourceArticle: article,
          quote: '244 công đoàn cơ sở, 15.249 đoàn viên trên 16.046 lao động',
        },
      ],
    },
    {
      kind: 'key-figures',
      title: 'Công đoàn cơ sở',
      chart: 'bars',
      figures: [
        {
          label: 'Toàn huyện',
          value: 244,
          qualifier: 'exact',
          unit: 'công đoàn cơ sở',
          sourceArticle: article,
          quote: '244 công đoàn cơ sở, 15.249 đoàn viên trên 16.046 lao động',
        },
        {
          label: 'Khối trường học',
          value: 82,
          qualifier: 'exact',
          unit: 'công đoàn cơ sở',
          sourceArticle: article,
          quote: 'Riêng các trường có 82 công đoàn cơ sở với 3.646 đoàn viên',
        },
      ],
    },
    {
      kind: 'key-figures',
      title: 'Chăm lo',
      chart: 'none',
      figures: [
        {
          label: 'Hưởng chương trình phúc lợi',
          value: 3800,
          qualifier: 'over',
          unit: 'đoàn viên',
          sourceArticle: article,
          quote: 'Chương trình phúc lợi này đã có hơn 3.800 đoàn viên thụ hưởng',
        },
        {
          label: 'Được hỗ trợ Covid-19',
          value: 1995,
          qualifier: 'exact',
          unit: 'người',
          sourceArticle: article,
          quote: '1.995 đoàn viên, người lao động trong huyện được hỗ trợ với tổng số tiền trên 1.065 triệu đồng',
        },
        {
          label: 'Tiền hỗ trợ Covid-19',
          value: 1065,
          qualifier: 'over',
          unit: 'triệu đồng',
          sourceArticle: article,
          quote: '1.995 đoàn viên, người lao động trong huyện được hỗ trợ với tổng số tiền trên 1.065 triệu đồng',
        },
        {
          label: 'Sửa một Mái ấm Công đoàn',
          value: 37.5,
          qualifier: 'exact',
          unit: 'triệu đồng',
          sourceArticle: article,
          quote: 'Một căn được sửa bằng 37,5 triệu đồng từ kinh phí của LĐLĐ thành phố Hà Nội.',
        },
        {
          label: 'Quà 20/11 cho 50 đoàn viên',
          value: 35,
          qualifier: 'exact',
          unit: 'triệu đồng',
          sourceArticle: article,
          quote: 'huyện trao 50 suất quà cho đoàn viên khó khăn của khối trường học, tổng trị giá 35 triệu đồng',
        },
      ],
    },
    {
      kind: 'key-figures',
      title: 'Sáng kiến, giai đoạn 1',
      chart: 'bars',
      figures: [
        { label: 'Đã cập nhật', value: 3124, qualifier: 'exact', unit: 'sáng kiến' },
        { label: 'Chỉ tiêu (suy ra)', value: 1724, qualifier: 'exact', inferred: true, unit: 'sáng kiến' },
      ],
    },
    {
      kind: 'key-figures',
      title: 'Xếp loại 82 công đoàn cơ sở trường học',
      chart: 'bars',
      figures: [
        {
          label: 'Hoàn thành tốt (78%)',
          value: 64,
          qualifier: 'exact',
          unit: 'đơn vị',
          scope: 'Năm học 2021-2022 (suy ra)',
          sourceArticle: article,
          quote: '64 công đoàn cơ sở trường học được xếp loại hoàn thành tốt (78%)',
        },
        {
          label: 'Hoàn thành xuất sắc (19,5%)',
          value: 16,
          qualifier: 'exact',
          unit: 'đơn vị',
          scope: 'Năm học 2021-2022 (suy ra)',
          sourceArticle: article,
          quote: '16 đơn vị hoàn thành xuất sắc (19,5%)',
        },
        {
          label: 'Nguồn không giải thích',
          value: 2,
          inferred: true,
          unit: 'đơn vị',
          sourceArticle: article,
          quote: 'nguồn không cho biết 2 đơn vị còn lại ra sao',
        },
      ],
    },
    { kind: 'attachment', file: 'so-lieu-gia-lam', title: 'Số liệu công đoàn Gia Lâm (bảng CSV)' },
    prose(`
      ## Cách đọc bảng này

      Số đoàn viên 15.249 đặt cạnh 16.046 lao động cho biết độ phủ của tổ chức, không phải số người tham gia từng hoạt động. Khối trường
      học có 82 công đoàn cơ sở với 3.646 đoàn viên, nằm trong tổng 244 của huyện.

      Phần hỗ trợ dịch bệnh gồm 1.995 người và trên 1.065 triệu đồng. Chữ “trên” cho biết tổng thật lớn hơn con số in ra; chia nó cho
      1.995 để lấy “bình quân mỗi người” sẽ cho một số không có trong nguồn. Riêng trường học thì nguồn ghi số chẵn: 729 đoàn viên ở
      73/82 đơn vị, 364 triệu đồng.

      Với xếp loại, 64 đơn vị hoàn thành tốt (78%) và 16 đơn vị hoàn thành xuất sắc (19,5%) là 80 trên 82. Còn 2 đơn vị không được giải
      thích. Bản đồ họa để nguyên khoảng trống này thay vì đoán.

      Cuối cùng là cặp 3.124 và 1.724. Nguồn chỉ in hai số cách nhau một dấu gạch chéo, nên trên đồ họa cột thứ hai mang chữ “suy ra”.
      Nếu sau này có văn bản giao chỉ tiêu, tòa soạn sẽ bỏ chữ ấy và ghi số văn bản vào phần nguồn.`),
  ],
};
