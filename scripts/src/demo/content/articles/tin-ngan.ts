import type { DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

const inferredYear = 'Nguồn chỉ ghi ngày và tháng; năm 2025 là suy ra từ các tin cùng trang.';

/** Short news of 2025, from headlines: no more is said than they say. */
export const tinNgan: readonly DemoFields<'article'>[] = [
  {
    title: 'Khai mạc vòng chung kết Giải Bóng đá công nhân, viên chức Việt Nam 2025: 16 đội tranh tài',
    slug: '16-doi-du-chung-ket-bong-da-cong-nhan-vien-chuc-2025',
    format: 'news',
    category: 'hoat-dong-cong-doan',
    lead: 'Vòng chung kết toàn quốc khai mạc ngày 31/10/2025 với 16 đội bóng của công nhân, viên chức.',
    cover: artwork('bong-da', '16 đội có mặt ở vòng chung kết toàn quốc.'),
    displayedAt: inVietnam('2025-10-31 17:00'),
    eventDate: '2025-10-31',
    authors: ['toa-soan-loa'],
    tags: ['the-thao'],
    related: ['thuong-tin-mot-nam-se-chia'],
    body: [
      prose(`
        Mười sáu đội bóng góp mặt ở vòng chung kết toàn quốc Giải Bóng đá công nhân, viên chức Việt Nam 2025, khai mạc
        ngày 31/10/2025.

        Với cầu thủ là người lao động, mỗi buổi tập thường bắt đầu sau giờ tan ca. Kết quả các trận sẽ được cập nhật khi tòa soạn có nguồn
        chính thức.`),
    ],
  },
  {
    title: 'LĐLĐ thành phố Hà Nội giao ban chủ tịch công đoàn xã, phường',
    slug: 'giao-ban-chu-tich-cong-doan-xa-phuong',
    format: 'news',
    category: 'hoat-dong-cong-doan',
    lead: 'Chủ tịch công đoàn các xã, phường cùng Công đoàn các Khu công nghệ cao và Khu công nghiệp Hà Nội dự giao ban ngày 6/11.',
    cover: artwork('hoi-truong', 'Giao ban chủ tịch công đoàn ngày 6/11 (năm 2025 là suy ra).'),
    displayedAt: inVietnam('2025-11-06 18:10'),
    authors: ['toa-soan-loa'],
    tags: ['sap-xep-to-chuc'],
    unionBodies: [
      { body: 'ldld-thanh-pho-ha-noi', role: 'organiser' },
      { body: 'cong-doan-cac-khu-cong-nghe-cao-va-khu-cong-nghiep-ha-noi', role: 'mentioned' },
    ],
    related: ['cong-doan-phuong-xa-sau-thang-7-2025'],
    body: [
      prose(`
        Hội nghị do LĐLĐ thành phố Hà Nội tổ chức chiều 6/11, bàn việc nâng chất lượng hoạt động của công đoàn cơ sở. Thành phần dự cho thấy
        hình dáng mới của tổ chức: công đoàn xã, công đoàn phường và công đoàn các khu công nghệ cao, khu công nghiệp.

        ${inferredYear}`),
    ],
  },
  {
    title: 'Văn Miếu - Quốc Tử Giám: Đối thoại trực tuyến về đại hội công đoàn và chính sách lao động',
    slug: 'doi-thoai-truc-tuyen-van-mieu-quoc-tu-giam',
    format: 'news',
    category: 'doi-thoai',
    lead: 'Buổi đối thoại ngày 7/11 ở phường Văn Miếu - Quốc Tử Giám giải đáp về đại hội công đoàn cơ sở, chính sách lao động và bảo hiểm xã hội.',
    cover: artwork('thanh-pho', 'Buổi đối thoại diễn ra ở phường Văn Miếu - Quốc Tử Giám.'),
    displayedAt: inVietnam('2025-11-07 11:45'),
    authors: ['toa-soan-loa'],
    tags: ['dai-hoi-cong-doan'],
    unionBodies: [{ body: 'cong-doan-phuong-van-mieu-quoc-tu-giam', role: 'co-organiser' }],
    related: ['giao-ban-chu-tich-cong-doan-xa-phuong'],
    body: [
      prose(`
        Công đoàn phường Văn Miếu - Quốc Tử Giám cùng một tờ báo của công đoàn Thủ đô tổ chức buổi đối thoại, vừa gặp trực tiếp vừa phát trực
        tuyến. Hai nhóm vấn đề được đưa ra là đại hội công đoàn cơ sở và các chính sách về lao động, bảo hiểm xã hội.

        ${inferredYear} Nội dung hỏi đáp không có trong tư liệu của bản trình diễn nên không được dựng lại.`),
    ],
  },
  {
    title: 'Công đoàn phường Tây Hồ, Phú Thượng tập huấn cho hơn 150 cán bộ',
    slug: 'tay-ho-phu-thuong-tap-huan-hon-150-can-bo',
    format: 'news',
    category: 'hoat-dong-cong-doan',
    lead: 'Trước mùa đại hội ở cơ sở, hơn 150 cán bộ của hai phường cùng ôn việc: chuẩn bị đại hội ra sao, quản tiền công đoàn thế nào.',
    cover: artwork('sach-va-chim', 'Hơn 150 cán bộ công đoàn dự tập huấn.'),
    displayedAt: inVietnam('2025-11-12 09:00'),
    authors: ['toa-soan-loa'],
    tags: ['tap-huan', 'dai-hoi-cong-doan'],
    unionBodies: [
      { body: 'cong-doan-phuong-tay-ho', role: 'organiser' },
      { body: 'cong-doan-phuong-phu-thuong', role: 'organiser' },
    ],
    related: ['phu-dien-xuan-dinh-tap-huan-hon-200-can-bo', 'giao-ban-chu-tich-cong-doan-xa-phuong'],
    body: [
      prose(`
        Lớp học chung của hai phường gồm hai phần: việc chuẩn bị đại hội công đoàn cơ sở và cách làm tài chính công đoàn. Hơn 150 cán bộ của
        các đơn vị trên địa bàn tham dự.

        Tin gốc không ghi ngày tổ chức; ngày ở đầu tin là ngày hiển thị của bản trình diễn.`),
    ],
  },
  {
    title: 'Phú Diễn, Xuân Đỉnh: Hơn 200 cán bộ công đoàn tập huấn trước đại hội',
    slug: 'phu-dien-xuan-dinh-tap-huan-hon-200-can-bo',
    format: 'news',
    category: 'hoat-dong-cong-doan',
    lead: 'Ngày 24/11, hơn 200 cán bộ công đoàn của hai phường ngồi chung một lớp trước khi các cơ sở bước vào đại hội.',
    cover: artwork('lop-hoc', 'Hơn 200 cán bộ công đoàn của hai phường dự tập huấn ngày 24/11 (năm 2025 là suy ra).'),
    displayedAt: inVietnam('2025-11-24 19:20'),
    authors: ['toa-soan-loa'],
    tags: ['tap-huan', 'dai-hoi-cong-doan'],
    unionBodies: [
      { body: 'cong-doan-phuong-phu-dien', role: 'organiser' },
      { body: 'cong-doan-phuong-xuan-dinh', role: 'organiser' },
    ],
    related: ['tay-ho-phu-thuong-tap-huan-hon-150-can-bo'],
    body: [
      prose(`
        Lớp học mở vào buổi chiều 24/11, do Phú Diễn và Xuân Đỉnh đứng chung tổ chức. Hơn 200 cán bộ học hai việc: lo đại hội ở cơ
        sở cho nhiệm kỳ 2025-2030, và làm sổ sách tài chính.

        ${inferredYear}`),
    ],
  },
  {
    title: 'Kế hoạch 109/KH-LĐLĐ: Học bổng cho 100 con đoàn viên',
    slug: 'ke-hoach-109-hoc-bong-cho-100-con-doan-vien',
    format: 'news',
    category: 'cham-lo-doan-vien',
    lead: 'Kế hoạch ban hành năm 2025 đặt chỉ tiêu trao học bổng cho 100 em là con đoàn viên công đoàn.',
    cover: artwork('mam-xanh', 'Chỉ tiêu của kế hoạch: 100 suất học bổng cho con đoàn viên.'),
    displayedAt: inVietnam('2025-11-28 08:00'),
    authors: ['toa-soan-loa'],
    tags: ['hoc-bong'],
    campaigns: ['hoc-bong-con-doan-vien-2025'],
    legalReferences: [{ number: '109/KH-LĐLĐ', title: 'Kế hoạch trao học bổng cho con đoàn viên (2025)' }],
    related: ['hai-cong-doan-nganh-giao-duc-trao-doi-kinh-nghiem'],
    body: [
      prose(`
        Theo Kế hoạch 109/KH-LĐLĐ năm 2025, học bổng sẽ đến với 100 em là con của đoàn viên. Điều kiện xét và mức học bổng không có trong tư
        liệu; bạn đọc quan tâm nên hỏi công đoàn nơi mình làm việc.

        Khi có kết quả, tòa soạn sẽ chỉ đưa số suất và nơi nhận, không nêu tên các em.`),
    ],
  },
  {
    title: 'Hà Nội: 80.925 sáng kiến của người lao động được công nhận ở cơ sở năm 2025',
    slug: 'ha-noi-80925-sang-kien-duoc-cong-nhan-nam-2025',
    format: 'news',
    category: 'thi-dua-khen-thuong',
    lead: 'Năm 2025, toàn thành phố có 80.925 sáng kiến của công nhân, viên chức, lao động được công nhận ở cấp cơ sở.',
    cover: artwork('nha-may', '80.925 sáng kiến được công nhận ở cấp cơ sở trong năm 2025.'),
    displayedAt: inVietnam('2025-12-05 07:00'),
    authors: ['toa-soan-loa'],
    tags: ['sang-kien'],
    unionBodies: [{ body: 'ldld-thanh-pho-ha-noi', role: 'subject' }],
    related: ['gia-lam-hon-ba-nghin-sang-kien', 'phu-thinh-ba-nam-ba-sang-kien'],
    breaking: true,
    body: [
      prose(`
        Con số 80.925 do LĐLĐ thành phố Hà Nội đưa ra, tính cho năm 2025 và cho cấp cơ sở: sáng kiến đã được chính nơi làm việc công nhận.`),
      {
        kind: 'key-figures',
        title: 'Sáng kiến ở Hà Nội',
        chart: 'none',
        figures: [
          {
            label: 'Được công nhận ở cấp cơ sở, năm 2025',
            value: 80925,
            qualifier: 'exact',
            unit: 'sáng kiến',
            scope: 'Toàn thành phố',
          },
        ],
      },
      prose(`
        Không nên so con số này với kết quả “1 triệu sáng kiến” của từng huyện những năm trước, vì một bên đếm sáng kiến được công nhận, một
        bên đếm sáng kiến được cập nhật lên hệ thống.`),
    ],
  },
];
