import { entries } from '../demo-document.ts';
import { artwork, prose } from './written.ts';

const bacTuLiem = 'bac-tu-liem-209-thay-co-nhan-do-dau-235-hoc-sinh';
const giaLam = 'gia-lam-cham-lo-nha-giao';
const giaLamIdeas = 'gia-lam-hon-ba-nghin-sang-kien';
const thuongTin = 'thuong-tin-91-dai-hoi';
const thuongTinCare = 'thuong-tin-mot-nam-se-chia';

const rivalryCampaigns = entries('campaign', [
  {
    name: 'Dạy tốt - Học tốt',
    slug: 'day-tot-hoc-tot',
    aliases: [{ name: 'Hai tốt' }, { name: 'Dạy tốt, học tốt' }],
    kind: 'emulation',
    summary:
      'Phong trào thi đua lâu năm của nhà trường, thường gọi là “Hai tốt”; có mặt ở Bắc Từ Liêm, Gia Lâm, Thường Tín và Sơn Tây.',
    cover: artwork('lop-hoc'),
    body: [
      prose(`
        Ở bốn địa bàn mà bản trình diễn có tư liệu, phong trào này đều được nhắc tới, mỗi nơi viết một kiểu: “Dạy tốt - Học tốt”,
        “Dạy tốt, học tốt” hoặc gọn hơn là “Hai tốt”. Đó là các tên của cùng một phong trào, nên Loa gộp về một trang.

        Trong năm học 2021-2022, LĐLĐ quận Bắc Từ Liêm đặt đây là trọng tâm thi đua của khối trường học.`),
    ],
  },
  {
    name: 'Mỗi cán bộ quản lý, giáo viên, nhân viên quận Bắc Từ Liêm có một nội dung đổi mới trong công tác',
    slug: 'moi-nguoi-mot-noi-dung-doi-moi-bac-tu-liem',
    kind: 'drive',
    initiators: ['ldld-quan-bac-tu-liem'],
    summary: 'Cuộc vận động của khối trường học quận Bắc Từ Liêm, năm học 2021-2022.',
  },
  {
    name: 'Mỗi thầy cô giáo là một tấm gương đạo đức tự học và sáng tạo',
    slug: 'moi-thay-co-giao-la-mot-tam-guong',
    aliases: [{ name: 'Mỗi thầy, cô giáo là một tấm gương đạo đức, tự học và sáng tạo' }],
    kind: 'drive',
    summary: 'Cuộc vận động của ngành Giáo dục, được triển khai ở Bắc Từ Liêm và Gia Lâm.',
    cover: artwork('sach-va-chim'),
  },
  {
    name: 'Đổi mới, sáng tạo trong dạy và học',
    slug: 'doi-moi-sang-tao-trong-day-va-hoc',
    kind: 'emulation',
    summary: 'Phong trào thi đua về cách dạy, cách học; có trong chương trình của Bắc Từ Liêm và Gia Lâm.',
  },
  {
    name: 'Nhà giáo Bắc Từ Liêm tâm huyết sáng tạo',
    slug: 'nha-giao-bac-tu-liem-tam-huyet-sang-tao',
    kind: 'prize',
    initiators: ['ldld-quan-bac-tu-liem'],
    summary: 'Vừa là tên một cuộc vận động, vừa là tên một giải thưởng của quận Bắc Từ Liêm.',
    cover: artwork('co-va-huan-chuong'),
  },
  {
    name: 'Xây dựng trường học thân thiện, học sinh tích cực',
    slug: 'truong-hoc-than-thien-hoc-sinh-tich-cuc',
    kind: 'emulation',
    summary: 'Được triển khai trong khối trường học quận Bắc Từ Liêm năm học 2021-2022.',
    cover: artwork('san-truong'),
  },
  {
    name: 'Dân chủ - Kỷ cương - Tình thương - Trách nhiệm',
    slug: 'dan-chu-ky-cuong-tinh-thuong-trach-nhiem',
    aliases: [{ name: 'Dân chủ, kỷ cương, tình thương, trách nhiệm' }],
    kind: 'drive',
    summary: 'Cuộc vận động về nền nếp và trách nhiệm nghề nghiệp của nhà giáo.',
  },
  {
    name: 'Giỏi việc nước, đảm việc nhà',
    slug: 'gioi-viec-nuoc-dam-viec-nha',
    aliases: [{ name: 'Giỏi việc nước - Đảm việc nhà' }],
    kind: 'emulation',
    metrics: [
      {
        label: 'Nữ đoàn viên được biểu dương dịp 8/3 (khối giáo dục Thường Tín, năm học 2022-2023)',
        unit: 'người',
        actual: 89,
        actualQualifier: 'exact',
        sourceArticle: thuongTinCare,
        quote: 'công đoàn biểu dương 89 chị “Giỏi việc nước, đảm việc nhà”',
      },
    ],
    summary: 'Phong trào thi đua của nữ đoàn viên, có ở Thường Tín và ở Trường Tiểu học Phú Thịnh.',
    cover: artwork('phu-nu-ao-dai'),
  },
  {
    name: 'Giỏi việc trường - Đảm việc nhà',
    slug: 'gioi-viec-truong-dam-viec-nha',
    kind: 'emulation',
    summary:
      'Tên dùng trong các nhà trường ở Thường Tín. Có phải là một tên khác của “Giỏi việc nước, đảm việc nhà” hay không, tư liệu chưa cho biết.',
  },
  {
    name: 'Lao động giỏi, Lao động sáng tạo',
    slug: 'lao-dong-gioi-lao-dong-sang-tao',
    kind: 'emulation',
    summary: 'Phong trào thi đua được đoàn viên Trường Tiểu học Phú Thịnh hưởng ứng.',
  },
  {
    name: 'Xây dựng nhà trường văn hóa - nhà giáo mẫu mực - học sinh thanh lịch',
    slug: 'nha-truong-van-hoa-nha-giao-mau-muc',
    aliases: [{ name: 'Nhà trường văn hóa - Nhà giáo mẫu mực - Học sinh thanh lịch' }],
    kind: 'drive',
    summary: 'Được nêu trong chương trình của khối trường học Gia Lâm và Thường Tín.',
  },
]);

const careCampaigns = entries('campaign', [
  {
    name: 'Mỗi nhà giáo, cán bộ, nhà giáo Bắc Từ Liêm nhận đỡ đầu, giúp đỡ học sinh có hoàn cảnh khó khăn',
    slug: 'nha-giao-bac-tu-liem-nhan-do-dau-hoc-sinh',
    kind: 'emulation',
    initiators: ['ldld-quan-bac-tu-liem'],
    metrics: [
      {
        label: 'Cán bộ, giáo viên nhận đỡ đầu',
        phase: 'Năm học 2021-2022',
        unit: 'người',
        actual: 209,
        actualQualifier: 'exact',
        sourceArticle: bacTuLiem,
        quote: 'Có 209 cán bộ, giáo viên đã nhận đỡ đầu 235 học sinh.',
      },
      {
        label: 'Học sinh được đỡ đầu',
        phase: 'Năm học 2021-2022',
        unit: 'em',
        actual: 235,
        actualQualifier: 'exact',
        sourceArticle: bacTuLiem,
        quote: 'Có 209 cán bộ, giáo viên đã nhận đỡ đầu 235 học sinh.',
      },
    ],
    funds: [
      {
        purpose: 'Giúp đỡ học sinh được nhận đỡ đầu',
        amount: '800000000',
        qualifier: 'over',
        estimated: true,
        beneficiaries: 235,
        beneficiariesQualifier: 'exact',
        beneficiariesUnit: 'học sinh',
        sourceArticle: bacTuLiem,
        quote: 'phần giúp đỡ ấy có giá trị ước tính trên 800 triệu đồng',
      },
    ],
    summary: '209 cán bộ, giáo viên nhận đỡ đầu 235 học sinh, tổng số tiền ước tính trên 800 triệu đồng.',
    cover: artwork('bong-sen-tren-tay'),
  },
  {
    name: 'Nhà giáo Hà Nội đỡ đầu học sinh có hoàn cảnh đặc biệt khó khăn',
    slug: 'nha-giao-ha-noi-do-dau-hoc-sinh',
    kind: 'drive',
    summary:
      'Tên được dùng ở Bắc Từ Liêm. Rất gần với “Nhà giáo Hà Nội giúp đỡ học sinh khó khăn”, nhưng tư liệu không nói hai tên là một; tòa soạn để riêng cho tới khi được xác nhận.',
  },
  {
    name: 'Nhà giáo Hà Nội giúp đỡ học sinh khó khăn',
    slug: 'nha-giao-ha-noi-giup-do-hoc-sinh-kho-khan',
    kind: 'drive',
    initiators: ['cong-doan-nganh-giao-duc-ha-noi'],
    summary: 'Cuộc vận động do Công đoàn ngành Giáo dục Hà Nội phát động.',
    cover: artwork('mam-xanh'),
  },
  {
    name: 'Hỗ trợ giáo dục miền núi, vùng sâu, vùng xa, vùng đặc biệt khó khăn',
    slug: 'ho-tro-giao-duc-mien-nui',
    kind: 'drive',
    initiators: ['cong-doan-giao-duc-viet-nam'],
    summary:
      'Cuộc vận động do Công đoàn Giáo dục Việt Nam phát động; Công đoàn ngành Giáo dục Hà Nội cùng Sở GD&ĐT triển khai tại Thủ đô.',
    cover: artwork('truong-vung-cao'),
  },
  {
    name: 'Nhà trường cùng chung tay phát triển - Thầy cô cùng sẻ chia trách nhiệm',
    slug: 'nha-truong-cung-chung-tay-phat-trien',
    kind: 'emulation',
    initiators: ['cong-doan-nganh-giao-duc-ha-noi'],
    startedOn: '2022-12-01',
    startedPrecision: 'month',
    summary: 'Từ tháng 12/2022: trường ở nơi thuận lợi kết nối, chia sẻ với trường ở nơi khó khăn.',
    cover: artwork('vinh-dao'),
    body: [
      prose(`
        Phong trào bắt đầu từ tháng 12/2022, với mục đích đưa hai cuộc vận động có sẵn vào việc làm cụ thể: những nơi có điều
        kiện đứng cạnh những nơi còn thiếu. Hai cuộc vận động đó là “Hỗ trợ giáo dục miền núi, vùng sâu, vùng xa, vùng đặc biệt
        khó khăn” và “Nhà giáo Hà Nội giúp đỡ học sinh khó khăn”.`),
    ],
  },
  {
    name: 'Chương trình phúc lợi cho đoàn viên công đoàn',
    slug: 'chuong-trinh-phuc-loi-doan-vien',
    kind: 'programme',
    metrics: [
      {
        label: 'Được hưởng ưu đãi ở Gia Lâm',
        unit: 'đoàn viên',
        actual: 3800,
        actualQualifier: 'over',
        sourceArticle: giaLam,
        quote: 'Chương trình phúc lợi này đã có hơn 3.800 đoàn viên thụ hưởng',
      },
    ],
    summary: 'Ưu đãi cho đoàn viên qua thỏa thuận với doanh nghiệp; ở Gia Lâm hơn 3.800 đoàn viên được hưởng.',
  },
  {
    name: 'Mái ấm Công đoàn',
    slug: 'mai-am-cong-doan',
    kind: 'programme',
    metrics: [
      {
        label: 'Mái ấm xây, sửa ở Gia Lâm',
        unit: 'nhà',
        actual: 2,
        actualQualifier: 'exact',
        sourceArticle: giaLam,
        quote: 'công đoàn vận động xây, sửa 2 Mái ấm Công đoàn',
      },
    ],
    funds: [
      {
        purpose: 'Sửa một Mái ấm ở Gia Lâm, kinh phí của LĐLĐ thành phố Hà Nội',
        amount: '37500000',
        qualifier: 'exact',
        beneficiaries: 1,
        beneficiariesQualifier: 'exact',
        beneficiariesUnit: 'đoàn viên',
        sourceArticle: giaLam,
        quote: 'Một căn được sửa bằng 37,5 triệu đồng từ kinh phí của LĐLĐ thành phố Hà Nội.',
      },
    ],
    summary: 'Giúp đoàn viên khó khăn xây, sửa nhà ở.',
    cover: artwork('mai-am'),
  },
  {
    name: 'Quỹ trợ vốn công nhân, viên chức, lao động nghèo Thủ đô',
    slug: 'quy-tro-von-cnvcld-ngheo-thu-do',
    aliases: [{ name: 'Quỹ trợ vốn CNVCLĐ nghèo Thủ đô' }],
    kind: 'fund',
    metrics: [
      {
        label: 'Cho vay trong khối giáo dục Thường Tín',
        unit: 'suất vay',
        actual: 26,
        actualQualifier: 'exact',
        sourceArticle: thuongTinCare,
        quote: '26 suất vay từ Quỹ trợ vốn CNVCLĐ nghèo Thủ đô, tổng số trên 481 triệu đồng',
      },
    ],
    funds: [
      {
        purpose: 'Cho đoàn viên khối giáo dục Thường Tín vay vốn',
        amount: '481000000',
        qualifier: 'over',
        beneficiaries: 26,
        beneficiariesQualifier: 'exact',
        beneficiariesUnit: 'suất vay',
        sourceArticle: thuongTinCare,
        quote: '26 suất vay từ Quỹ trợ vốn CNVCLĐ nghèo Thủ đô, tổng số trên 481 triệu đồng',
      },
    ],
    summary: 'Năm học 2022-2023, khối giáo dục Thường Tín có 26 suất vay, trên 481 triệu đồng.',
  },
  {
    name: 'Học bổng cho con đoàn viên năm 2025',
    slug: 'hoc-bong-con-doan-vien-2025',
    kind: 'programme',
    startedOn: '2025-01-01',
    startedPrecision: 'year',
    metrics: [
      {
        label: 'Con đoàn viên được cấp học bổng',
        unit: 'em',
        target: 100,
        targetQualifier: 'exact',
        sourceArticle: 'ke-hoach-109-hoc-bong-cho-100-con-doan-vien',
        quote: 'học bổng sẽ đến với 100 em là con của đoàn viên',
      },
    ],
    summary: 'Kế hoạch 109/KH-LĐLĐ (2025): học bổng cho 100 con đoàn viên. Tư liệu mới có chỉ tiêu, chưa có kết quả.',
    cover: artwork('sach-va-chim'),
  },
]);

const initiativeCampaigns = entries('campaign', [
  {
    name: '1 triệu sáng kiến - nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19',
    slug: '1-trieu-sang-kien',
    aliases: [{ name: '1 triệu sáng kiến' }, { name: 'Chương trình 1 triệu sáng kiến' }],
    kind: 'programme',
    initiators: ['tong-ldld-viet-nam'],
    phases: [{ name: 'Giai đoạn 1' }],
    metrics: [
      {
        label: 'Sáng kiến được cập nhật của LĐLĐ huyện Gia Lâm',
        phase: 'Giai đoạn 1',
        unit: 'sáng kiến',
        target: 1724,
        targetQualifier: 'exact',
        targetInferred: true,
        actual: 3124,
        actualQualifier: 'exact',
        sourceArticle: giaLamIdeas,
        quote: '3.124 sáng kiến trên chỉ tiêu 1.724',
      },
      {
        label: 'Trong đó của khối trường học Gia Lâm',
        phase: 'Giai đoạn 1',
        scope: 'Khối trường học',
        unit: 'sáng kiến',
        actual: 743,
        actualQualifier: 'exact',
        sourceArticle: giaLamIdeas,
        quote: 'Khối trường học góp 743 sáng kiến.',
      },
    ],
    summary:
      'Do Tổng LĐLĐ Việt Nam phát động. Hết giai đoạn 1, Gia Lâm cập nhật 3.124 sáng kiến, trong đó khối trường học 743; chỉ tiêu 1.724 là suy ra từ cách ghi “3.124 /1.724”.',
    cover: artwork('sang-kien'),
    body: [
      prose(`
        Con số của Gia Lâm được nguồn in là “3.124 /1.724”. Cách hiểu hợp lý nhất là 3.124 sáng kiến đã cập nhật trên chỉ tiêu
        1.724, nhưng nguồn không viết chữ “chỉ tiêu”. Vì vậy ở mọi nơi trên Loa, 1.724 luôn đi kèm chữ “suy ra”.`),
    ],
  },
  {
    name: 'Đại hội công đoàn cơ sở khối giáo dục Thường Tín, nhiệm kỳ 2023-2028',
    slug: 'dai-hoi-cong-doan-co-so-khoi-giao-duc-thuong-tin',
    kind: 'programme',
    initiators: ['ldld-huyen-thuong-tin'],
    metrics: [
      {
        label: 'Công đoàn cơ sở đã đại hội',
        unit: 'đơn vị',
        target: 91,
        targetQualifier: 'exact',
        actual: 91,
        actualQualifier: 'exact',
        sourceArticle: thuongTin,
        quote: '91/91 đơn vị đã tổ chức xong đại hội nhiệm kỳ 2023-2028',
      },
    ],
    summary: '91/91 công đoàn cơ sở khối giáo dục đã tổ chức đại hội nhiệm kỳ 2023-2028.',
    cover: artwork('hoi-truong'),
  },
]);

export const campaigns = [...rivalryCampaigns, ...careCampaigns, ...initiativeCampaigns];
