import { entries } from '../demo-document.ts';
import { bacTuLiem } from './articles/bac-tu-liem.ts';
import { congDoanPhuongXa } from './articles/cong-doan-phuong-xa.ts';
import { giaLamChamLo } from './articles/gia-lam-cham-lo.ts';
import { giaLamDoHoa } from './articles/gia-lam-do-hoa.ts';
import { giaLamSangKien } from './articles/gia-lam-sang-kien.ts';
import { haiCongDoanNganh } from './articles/hai-cong-doan-nganh.ts';
import { hoiDapTrucTuyen } from './articles/hoi-dap-truc-tuyen.ts';
import { motPhongTraoNhieuTenGoi } from './articles/mot-phong-trao-nhieu-ten-goi.ts';
import { noiLaiChoRo } from './articles/noi-lai-cho-ro.ts';
import { phuThinh } from './articles/phu-thinh.ts';
import { thuongTinDaiHoi } from './articles/thuong-tin-dai-hoi.ts';
import { thuongTinKeoCo } from './articles/thuong-tin-keo-co.ts';
import { thuongTinSeChia } from './articles/thuong-tin-se-chia.ts';
import { tinNgan } from './articles/tin-ngan.ts';

/** From the oldest to the newest, so that lists count them in the order of their days. */
export const articles = entries(
  'article',
  [
    bacTuLiem,
    giaLamChamLo,
    giaLamSangKien,
    giaLamDoHoa,
    noiLaiChoRo,
    thuongTinDaiHoi,
    thuongTinSeChia,
    thuongTinKeoCo,
    haiCongDoanNganh,
    phuThinh,
    ...tinNgan,
    congDoanPhuongXa,
    motPhongTraoNhieuTenGoi,
    hoiDapTrucTuyen,
  ].toSorted((a, b) => a.displayedAt.localeCompare(b.displayedAt)),
);
