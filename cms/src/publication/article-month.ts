import { addressMonth } from '@loa/shared-types/address';
import { type Entry, textIn } from './entry.ts';
import { refusal } from './refusal.ts';

const day = 86_400_000;
/** No newsroom writes that far ahead; a date beyond it is a slip of the keyboard, and would lead every list until it came. */
const furthestAhead = 366 * day;
const earliest = Date.UTC(1900, 0, 1);

const dayInVietnam = new Intl.DateTimeFormat('vi', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/**
 * The month in the address of an article, `yyyy/mm`: that of its displayed date at first publication.
 * @param former its path so far, which keeps its month whatever happens to the date later
 * @throws a refusal for the editor when the displayed date is missing or cannot be meant
 */
export function articleMonth(entry: Entry, former: string | null, now: Date): string {
  const displayedAt = textIn(entry, 'displayedAt');
  if (displayedAt === '') throw refused('Bài viết chưa có ngày giờ hiển thị. Hãy điền rồi đăng lại.');
  const at = new Date(displayedAt);
  const written = dayInVietnam.format(at);
  if (at.getTime() < earliest) {
    throw refused(`Ngày giờ đăng là ${written}, trước năm 1900. Hãy sửa lại năm rồi đăng lại.`);
  }
  if (at.getTime() > now.getTime() + furthestAhead) {
    throw refused(`Ngày giờ đăng là ${written}, còn hơn một năm nữa mới tới. Hãy sửa lại năm rồi đăng lại.`);
  }
  return monthIn(former) ?? addressMonth(at);
}

function monthIn(path: string | null): string | undefined {
  return path === null ? undefined : /^\/(\d{4}\/\d{2})\//.exec(path)?.[1];
}

function refused(message: string): Error {
  return refusal([{ path: ['displayedAt'], message }]);
}
