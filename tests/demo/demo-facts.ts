/** A fact of the demo newsroom as a reader must find it: the figure with the words that qualify it. */
export interface DemoFact {
  /** The source page it comes from: A to E, or F for the headlines of 2025. */
  readonly source: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly text: string;
  /** Path of a page of the site that says it. */
  readonly path: string;
}

const bacTuLiem = '/2022/09/bac-tu-liem-209-thay-co-nhan-do-dau-235-hoc-sinh/';
const giaLam = '/2022/12/gia-lam-cham-lo-nha-giao/';
const giaLamIdeas = '/2022/12/gia-lam-hon-ba-nghin-sang-kien/';
const exchange = '/2024/03/hai-cong-doan-nganh-giao-duc-trao-doi-kinh-nghiem/';
const thuongTin = '/2023/08/thuong-tin-91-dai-hoi/';
const thuongTinCare = '/2023/08/thuong-tin-mot-nam-se-chia/';
const phuThinh = '/2024/07/phu-thinh-ba-nam-ba-sang-kien/';

const facts = (source: DemoFact['source'], path: string, ...texts: readonly string[]): DemoFact[] =>
  texts.map((text) => ({ source, path, text }));

export const demoFacts: readonly DemoFact[] = [
  ...facts(
    'A',
    bacTuLiem,
    'Hà Văn Hải',
    '209 cán bộ, giáo viên',
    '235 học sinh',
    'ước tính trên 800 triệu đồng',
    '35 gương “Người tốt, việc tốt”',
    '245 tập thể và 588 cá nhân',
    '8 đơn vị đạt danh hiệu Tập thể lao động xuất sắc',
    '12 tập thể và 29 nhà giáo',
    '2 Cờ thi đua Chính phủ',
    '6 Cờ thi đua Thành phố',
    '7 tập thể và 10 cá nhân',
    '6 “Nhà giáo tâm huyết, sáng tạo”',
    'không nói rõ 6 người này có nằm trong danh sách của Bộ hay không',
  ),
  ...facts(
    'B',
    giaLam,
    'Trần Thị Tuấn Anh',
    '244 công đoàn cơ sở',
    '15.249 đoàn viên trên 16.046 lao động',
    '82 công đoàn cơ sở với 3.646 đoàn viên',
    'hơn 3.800 đoàn viên',
    '2 Mái ấm Công đoàn',
    '37,5 triệu đồng',
    '1.995 đoàn viên, người lao động',
    'trên 1.065 triệu đồng',
    '729 đoàn viên ở 73 trên 82 công đoàn cơ sở',
    '364 triệu đồng',
    'Quyết định 3749/QĐ-TLĐ',
    'Hướng dẫn 23/HD-LĐLĐ',
    '50 suất quà',
    '35 triệu đồng',
    'Nghị định 04/2015/NĐ-CP',
    '100% trường',
    '64 công đoàn cơ sở trường học được xếp loại hoàn thành tốt (78%)',
    '16 đơn vị hoàn thành xuất sắc (19,5%)',
    'nguồn không cho biết 2 đơn vị còn lại ra sao',
  ),
  ...facts(
    'B',
    giaLamIdeas,
    '3.124 sáng kiến trên chỉ tiêu 1.724, trong đó chữ “chỉ tiêu” là suy ra',
    'Khối trường học góp 743 sáng kiến',
    '39 sáng kiến, trong đó khối trường học có 7',
    '36 sáng kiến, trường học 6',
  ),
  ...facts(
    'C',
    exchange,
    'Đỗ Văn Nam',
    'Trần Văn Thắng',
    '200 công đoàn cơ sở với khoảng 12.000 đoàn viên',
    'từ tháng 12/2022',
    '20 suất học bổng, mỗi suất 1 triệu đồng',
    'Trường THPT Cát Bà',
    'Phòng GD&ĐT huyện Cát Hải',
    'Công đoàn Trường THCS-THPT Newton',
  ),
  ...facts(
    'D',
    thuongTin,
    'Nguyễn Huy Khánh',
    'Lê Tuấn Dũng',
    'Phan Thanh Tùng',
    '91 công đoàn cơ sở, 3.860 đoàn viên trên tổng số 3.900',
    '91/91 đơn vị',
    'nhiệm kỳ 2023-2028',
    '21 đơn vị xuất sắc, 70 đơn vị hoàn thành tốt',
    '110 đoàn viên',
    '139 người',
    '94 người được kết nạp',
    '50 tập thể và 42 cá nhân',
    'Nguồn không tách mỗi cấp bao nhiêu',
    '22 kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”',
    '8 Bằng khen “Sáng kiến, sáng tạo”',
  ),
  ...facts(
    'D',
    thuongTinCare,
    'trên 2,4 tỷ đồng',
    '391 suất quà trên 192 triệu đồng',
    '89 chị “Giỏi việc nước, đảm việc nhà”',
    '37 suất quà trên 54 triệu đồng',
    '26 suất vay',
    'trên 481 triệu đồng',
    '166 người',
    '20 con đoàn viên',
    '176 cháu, tổng trị giá 108 triệu đồng',
  ),
  ...facts(
    'E',
    phuThinh,
    'Công đoàn Trường Tiểu học Phú Thịnh trực thuộc LĐLĐ thị xã Sơn Tây',
    'Được Sở Khoa học và Công nghệ công nhận',
    'không phải giải thưởng của tổ chức công đoàn',
    '“Hai tốt”, “Giỏi việc nước, đảm việc nhà”, “Lao động giỏi, Lao động sáng tạo”',
    'Năm học 2023-2024',
  ),
  ...facts('F', '/2025/10/16-doi-du-chung-ket-bong-da-cong-nhan-vien-chuc-2025/', '31/10/2025', 'Mười sáu đội bóng'),
  ...facts('F', '/2025/11/giao-ban-chu-tich-cong-doan-xa-phuong/', 'ngày 6/11', 'năm 2025 là suy ra'),
  ...facts('F', '/2025/11/doi-thoai-truc-tuyen-van-mieu-quoc-tu-giam/', 'ngày 7/11', 'năm 2025 là suy ra'),
  ...facts('F', '/2025/11/tay-ho-phu-thuong-tap-huan-hon-150-can-bo/', 'hơn 150 cán bộ'),
  ...facts(
    'F',
    '/2025/11/phu-dien-xuan-dinh-tap-huan-hon-200-can-bo/',
    'hơn 200 cán bộ',
    '24/11',
    'năm 2025 là suy ra',
  ),
  ...facts('F', '/2025/11/ke-hoach-109-hoc-bong-cho-100-con-doan-vien/', '109/KH-LĐLĐ', '100 em'),
  ...facts('F', '/2025/12/ha-noi-80925-sang-kien-duoc-cong-nhan-nam-2025/', '80.925 sáng kiến'),
];
