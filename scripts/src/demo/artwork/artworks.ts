import { cityByTheRiver, islandBay, lotusPond, shelter, tetGifts } from './city-scenes.ts';
import { type palettes } from './palette.ts';
import type { Scene } from './scene.ts';
import { booksAndBirds, classroom, highlandSchool, schoolYard } from './school-scenes.ts';
import { congressHall, dialogue, honours, initiative, offeredLotus, womenInAoDai } from './union-scenes.ts';
import { factories, football, loudspeaker, risingBars, tugOfWar, youngLeaves } from './work-scenes.ts';

/** A picture of the demo: how it is drawn, what it shows in words, and the point to keep when it is cropped (per cent). */
export interface Artwork {
  readonly scene: Scene;
  readonly palette: keyof typeof palettes;
  readonly alt: string;
  readonly focalX: number;
  readonly focalY: number;
}

export const artworkByName = {
  'san-truong': work(
    schoolYard,
    'day',
    'Tranh khắc: sân trường với dãy lớp học mái ngói, cột cờ và mặt trời phía sau',
    50,
    55,
  ),
  'lop-hoc': work(
    classroom,
    'day',
    'Tranh khắc: cô giáo mặc áo dài đứng bên bảng, học sinh ngồi quay lưng về phía người xem',
    70,
    45,
  ),
  'sach-va-chim': work(
    booksAndBirds,
    'day',
    'Tranh khắc: cuốn sách mở trên chồng sách, đàn chim trắng bay lên',
    50,
    60,
  ),
  'truong-vung-cao': work(highlandSchool, 'day', 'Tranh khắc: ngôi trường nhỏ giữa ruộng bậc thang và dãy núi', 50, 65),
  'hoi-truong': work(
    congressHall,
    'day',
    'Tranh khắc: hội trường với bàn chủ tọa, rèm đỏ và các hàng ghế đại biểu',
    50,
    45,
  ),
  'bong-sen-tren-tay': work(offeredLotus, 'day', 'Tranh khắc: hai bàn tay nâng một bông sen', 50, 50),
  'sang-kien': work(initiative, 'day', 'Tranh khắc: bóng đèn sáng, bánh răng và hai người lao động', 50, 45),
  'doi-thoai': work(
    dialogue,
    'day',
    'Tranh khắc: mọi người trò chuyện quanh chiếc micro, phía trên là hai khung lời thoại',
    50,
    50,
  ),
  'co-va-huan-chuong': work(honours, 'day', 'Tranh khắc: huy chương giữa hai lá cờ thi đua và cành lá', 50, 45),
  'phu-nu-ao-dai': work(womenInAoDai, 'day', 'Tranh khắc: bốn phụ nữ mặc áo dài giữa những bông hoa', 50, 45),
  'dam-sen': work(lotusPond, 'day', 'Tranh khắc: đầm sen nở hoa dưới mặt trời đỏ', 58, 50),
  'thanh-pho': work(
    cityByTheRiver,
    'day',
    'Tranh khắc: Khuê Văn Các giữa những mái nhà, cây cầu sắt và dòng sông',
    52,
    45,
  ),
  'qua-tet': work(tetGifts, 'day', 'Tranh khắc: những hộp quà buộc nơ dưới cành đào', 45, 60),
  'vinh-dao': work(islandBay, 'day', 'Tranh khắc: thuyền buồm trên vịnh giữa các đảo đá vôi', 45, 60),
  'mai-am': work(shelter, 'day', 'Tranh khắc: ngôi nhà mái đỏ có hình trái tim, gia đình đứng trước cửa', 50, 55),
  'bong-da': work(football, 'day', 'Tranh khắc: quả bóng đá lớn trước khung thành và khán đài', 65, 55),
  'keo-co': work(tugOfWar, 'day', 'Tranh khắc: hai đội kéo co trên sân', 50, 60),
  'bieu-do': work(risingBars, 'day', 'Tranh khắc: các cột biểu đồ cao dần và mũi tên đi lên', 55, 50),
  'nha-may': work(factories, 'day', 'Tranh khắc: nhà xưởng mái răng cưa và hàng công nhân đội mũ bảo hộ', 50, 60),
  loa: work(loudspeaker, 'day', 'Tranh khắc: chiếc loa lớn phát tiếng trên đám đông', 55, 45),
  'mam-xanh': work(youngLeaves, 'day', 'Tranh khắc: mầm cây ba lá vươn lên trước mặt trời', 50, 50),
} as const satisfies Record<string, Artwork>;

export type ArtworkName = keyof typeof artworkByName;

function work(scene: Scene, palette: keyof typeof palettes, alt: string, focalX: number, focalY: number): Artwork {
  return { scene, palette, alt, focalX, focalY };
}
