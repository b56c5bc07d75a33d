import { foldWord } from './fold-word.ts';

/**
 * Where the shards begin in the order of folded words: cut so that each has about as many postings in the union's news, and
 * the commonest syllables stand alone. Words with a common beginning are neighbours, so that what is still being typed is
 * looked up in one or two files.
 */
const starts = (
  '0 b bac ban bao biet bo bong cac cach cang cap cham chi chinh cho chu chuc chun co coi cong cot cua cuc cuon dai ' +
  'dan dap day dem dien dip do doa doanh don dong dot duc dun duo e gia giai giao giau gop h hai he ho hoan hoc hoi ' +
  'hon huo huyet khac khe kho khoi khon khu kien kin l lai lam lao le lien loa luc mang min mot muc nam nan neu ' +
  'ngay nghi ngu nh nham nhan nhat nho noi non o pham pho phon phu phuo q quan quo r sach sang sao sin so soa suat ' +
  'tai tao tau tet thanh that theo thi thie thu thuon tic tieu tinh toa tong tr trao tren trie trin trong tru truon ' +
  'truy tu tua v vai vay vi vie vien viet voi vua xay yeu'
).split(' ');

/** Name of the shard in which a term stands. */
export function shardOfTerm(term: string): string {
  const filter = term.indexOf('=');
  return filter > 0 ? term.slice(0, filter) : shardOfWord(foldWord(term));
}

/** Name of the shard of a folded word. */
export function shardOfWord(folded: string): string {
  return starts[placeOf(folded)] ?? '0';
}

/** Names of the shards that have the words with a folded beginning. */
export function shardsOfPrefix(folded: string): string[] {
  return starts.slice(placeOf(folded), placeOf(`${folded}\u{ffff}`) + 1);
}

/** Name of every shard of words. */
export const wordShards: readonly string[] = starts;

/** The last shard that begins at or before a word. */
function placeOf(folded: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? '') <= folded) low = middle;
    else high = middle - 1;
  }
  return low;
}
