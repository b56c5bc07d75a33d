/*
 * The site has a page for the structure of the union before each change of it, which stands for its last day. The CMS keeps
 * these paths like any other that was ever published, and the site leads to the directory from those that stand no longer.
 */

const folder = '/cong-doan/tai-ngay/';

/** @param day as `2025-06-30`, to whose end the structure was so */
export function structurePath(day: string): string {
  return `${folder}${day}/`;
}

export function isStructurePath(path: string): boolean {
  return path.startsWith(folder);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
