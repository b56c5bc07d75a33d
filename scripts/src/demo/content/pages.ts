import { entries } from '../demo-document.ts';
import { figure, prose } from './written.ts';

export const pages = entries('page', [
  {
    title: 'Giới thiệu',
    slug: 'gioi-thieu',
    lead: 'Loa là tờ báo trình diễn của một tòa soạn công đoàn: nội dung được viết lại từ tư liệu đã công bố, hình là tranh minh họa.',
    body: [
      figure('loa', 'Loa: tiếng nói đi xa hơn một căn phòng.'),
      prose(`
        ## Đây là bản trình diễn

        Mọi bài trên trang này được viết riêng để trình diễn phần mềm Loa. Sự kiện và con số lấy từ các bài đã đăng trên báo chí công đoàn
        Thủ đô trong các năm 2022 đến 2025; câu chữ là của bản trình diễn. Đây không phải cơ quan báo chí và không thay thế nguồn tin chính
        thức.

        ## Cách chúng tôi ghi con số

        - Những chữ “trên”, “hơn”, “khoảng”, “gần”, “ước tính” trong nguồn được giữ lại bên con số.
        - Điều nguồn không nói thẳng được ghi là “suy ra”.
        - Các con số không cùng loại thì không cộng với nhau.

        ## Về ngày tháng

        Ngày sự kiện chỉ được nêu khi nguồn có. Với bài mà nguồn không ghi ngày, ngày ở đầu bài là ngày hiển thị do bản trình diễn chọn,
        không phải ngày xảy ra sự việc.

        ## Về người được nêu tên

        Chỉ người đang giữ chức vụ công được nêu tên, với chức vụ tại thời điểm của nguồn. Trẻ em và người dân không được nêu tên. Bút danh
        dưới mỗi bài là bút danh ghi ở bài nguồn hoặc bút danh chung của tòa soạn.`),
    ],
  },
  {
    title: 'Liên hệ',
    slug: 'lien-he',
    lead: 'Thông tin liên hệ dưới đây là thông tin mẫu của bản trình diễn.',
    body: [
      prose(`
        ## Tòa soạn

        Địa chỉ, điện thoại và thư điện tử ở chân trang là thông tin mẫu, không có người nhận. Khi đưa Loa vào sử dụng, người quản trị thay
        chúng trong mục **Thiết lập trang** của hệ thống biên tập.

        ## Gửi góp ý, yêu cầu cải chính

        Một yêu cầu cải chính nên có: đường dẫn bài, câu hoặc con số cần sửa, nội dung đúng và văn bản làm căn cứ. Nội dung đã sửa được ghi
        lại ngay trong bài cùng thời điểm sửa.`),
    ],
  },
  {
    title: 'Quyền riêng tư',
    slug: 'quyen-rieng-tu',
    lead: 'Trang này không đặt cookie, không theo dõi người đọc và không tải gì từ nơi khác trước khi bạn bấm.',
    body: [
      prose(`
        ## Với người đọc

        - Không có cookie, không có mã đo lường, không có quảng cáo.
        - Chữ, hình và mã đều do chính trang này gửi tới.
        - Video nhúng chỉ kết nối với bên cung cấp sau khi bạn bấm xem.

        ## Với người trong bài

        Người dân và trẻ em không được nêu tên, kể cả trong tin khen thưởng. Cá nhân được khen chỉ hiện tên khi đã đồng ý. Người giữ chức vụ
        công được nêu tên cùng chức vụ.

        Muốn yêu cầu gỡ thông tin về mình, hãy xem trang **Liên hệ**.`),
    ],
  },
]);
