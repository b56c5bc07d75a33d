import { type ArticleWire, everyArticle } from '@loa/shared-types/wire/article';
import type { WireDocument } from '@loa/shared-types/wire/document';
import { slugify } from '@loa/shared-types/vietnamese-text';
import { fixtureDocuments } from './fixture-documents.ts';
import { type DocumentSink, putLargeNewsroom } from './large-newsroom.ts';

/*
 * A newsroom whose words are as many and as unevenly spread as in a real one: the commonest are those of the union's news,
 * the rest are syllables put together, each about as rare as its rank. What a search costs depends on nothing else.
 */
const common = (
  'công đoàn lao động viên cơ sở và các cho của học giáo trường nhà người trong được với năm thi đua sáng kiến cán bộ liên ' +
  'thành phố phường xã quận hội tổ chức đại ban chấp hành tặng bằng khen phong trào chăm lo đời sống quà tết nữ việc làm an ' +
  'toàn bảo hiểm tiền lương đối thoại tập huấn hỗ trợ khó khăn bắc từ liêm gia lâm thường tín tây hồ hà nội trực tuyến'
).split(' ');
const initials = 'b c ch d đ g gi h k kh l m n ng nh ph qu s t th tr v x'.split(' ');
const rhymes =
  'an ạn ang áng anh ánh ao ão ăn ắc âm ấm ân ận ấp ất âu ầu ây ấy e é em ẻn en ênh ết ệt êu ếu i í iên iện iếp iết iều im ình ích o ó oa óa oan oạn ong òng ôi ối ơi ới ơn ợp u ú ung ùng uôi uốn uộc ư ứ ưng ứng ươi ười ương ường ước ượt y ý'.split(
    ' ',
  );
const vocabulary = [...common, ...initials.flatMap((initial) => rhymes.map((rhyme) => initial + rhyme))];

/** A word by a number from 0 to 1, common ones far more often. */
const wordAt = (chance: number) => vocabulary[Math.floor(vocabulary.length ** chance) - 1] ?? 'công';

function prose(seed: number, words: number): string {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  for (let turn = 0; turn < 3; turn++) next();
  const text = Array.from({ length: words }, () => wordAt(next())).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An article of {@link putLargeNewsroom} with words of its own, and no body: that is not searched. */
export function varied(article: ArticleWire): ArticleWire {
  const number = article.positions[everyArticle] ?? 0;
  const place = number % 7 === 0 ? 'LĐLĐ quận Bắc Từ Liêm: ' : '';
  return {
    ...article,
    title: place + prose(number, 9 + (number % 6)),
    lead: `${prose(number + 1_000_000, 40)}.`,
    body: [],
  };
}

/** Writes such a newsroom of so many articles. */
export function putVariedNewsroom(writer: DocumentSink, articles: number): void {
  let named = 2_000_000;
  const name = (words: number) => `${prose(named++, words)} ${named % 1000}`;
  const addressed = (folder: string, slug: string) => ({ slug, path: `/${folder}/${slug}/` });
  putLargeNewsroom(
    {
      put(type, document, fileFace) {
        const known: WireDocument = document;
        if ('positions' in known) return writer.put('article', varied(known));
        if ('shortName' in known) {
          const place = name(3);
          const names = { name: `Công đoàn phường ${place}`, shortName: `CĐ phường ${place}` };
          return writer.put('union-body', { ...known, ...names, ...addressed('cong-doan', slugify(names.name)) });
        }
        if ('initiators' in known) {
          const names = { name: name(8), aliases: [{ name: name(4) }] };
          return writer.put('campaign', { ...known, ...names, ...addressed('phong-trao', slugify(names.name)) });
        }
        if ('conferringBodies' in known) {
          const title = `Bằng khen ${name(3)} tặng tập thể, cá nhân Công đoàn phường ${name(3)}`;
          return writer.put('award', { ...known, title, ...addressed('khen-thuong', slugify(title)) });
        }
        return writer.put(type, document, fileFace);
      },
    },
    articles,
  );
  for (const term of fixtureDocuments['glossary-term']) writer.put('glossary-term', term);
}
