import { type NewsroomAccount } from '@loa/shared-types/newsroom-account';
import { type Locator, type Page } from 'playwright-core';

/** Words that the admin shows to editors, where a field has no name to be found by. */
const words = {
  cover: 'Ảnh đại diện',
  category: 'Chuyên mục',
  displayedAt: 'Ngày giờ đăng',
  addBlock: 'Thêm khối vào Nội dung',
  publish: 'Xuất bản',
  more: 'Thao tác khác',
  unpublish: 'Gỡ khỏi trang',
  openOnSite: 'Xem trên trang',
};

export interface NewArticle {
  readonly title: string;
  readonly lead: string;
  readonly category: string;
  readonly cover: { readonly name: string; readonly png: Buffer; readonly alt: string };
  /** Markdown. */
  readonly paragraphs: string;
  readonly quote: { readonly text: string; readonly speaker: string };
  /** As the admin's fields take them: `dd/mm/yyyy` and `hh:mm`. */
  readonly displayed: { readonly day: string; readonly time: string };
}

/** An editor at Strapi's admin: what they do, by the fields and buttons that they see. */
export class AdminDesk {
  readonly #page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  async signIn({ email, password }: NewsroomAccount): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin`);
    await this.#field('email').fill(email);
    await this.#field('password').fill(password);
    await this.#page.locator('form button[type=submit]').click();
    await this.#page.waitForURL((url) => /^\/admin\/?$/.test(url.pathname));
  }

  /** Writes an article and leaves it as a draft on the screen. */
  async write(article: NewArticle): Promise<void> {
    await this.#page.goto(`${this.#origin}/admin/content-manager/collection-types/api::article.article/create`);
    await this.#field('title').fill(article.title);
    await this.#field('lead').fill(article.lead);
    await this.#pickCategory(article.category);
    await this.#addCover(article.cover);
    await this.#addBlock('Đoạn văn');
    await this.#page.locator('.CodeMirror').last().click();
    await this.#page.keyboard.insertText(article.paragraphs);
    await this.#addBlock('Trích dẫn nổi bật');
    await this.#field('body.1.text').fill(article.quote.text);
    await this.#field('body.1.speaker').fill(article.quote.speaker);
    const displayedAt = this.#page.getByRole('group', { name: words.displayedAt });
    await displayedAt.getByRole('combobox').first().fill(article.displayed.day);
    const time = displayedAt.getByRole('combobox').last();
    // A day without a time is midnight, which the field shows a moment later and would write into what is being typed.
    await time.click();
    await this.#page.keyboard.press('Tab');
    await time.and(this.#page.locator('[value]:not([value=""])')).waitFor();
    await time.fill(article.displayed.time);
    await this.#page.keyboard.press('Enter');
  }

  async changeTitle(title: string): Promise<void> {
    await this.#field('title').fill(title);
  }

  /** Presses Publish and resolves when the CMS says that it is published. */
  async publish(): Promise<void> {
    const answer = this.#page.waitForResponse((response) => /\/actions\/publish(\?|$)/.test(response.url()));
    await this.#page.getByRole('button', { name: words.publish, exact: true }).click();
    await accepted(await answer);
  }

  async unpublish(): Promise<void> {
    const actions = this.#page.getByRole('complementary').filter({ hasText: words.publish });
    await actions.getByRole('button', { name: words.more }).click();
    const answer = this.#page.waitForResponse((response) => /\/actions\/unpublish(\?|$)/.test(response.url()));
    await this.#page.getByRole('menuitem', { name: words.unpublish }).click();
    await accepted(await answer);
  }

  /** The address of the article on the site, which the panel beside it shows once it is live there. */
  async linkToSite(): Promise<string> {
    const link = this.#page.getByRole('link', { name: words.openOnSite });
    await link.waitFor({ timeout: 60_000 });
    return (await link.getAttribute('href')) ?? '';
  }

  #field(name: string): Locator {
    return this.#page.locator(`[name="${name}"]`);
  }

  async #pickCategory(name: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: words.category }).click();
    await this.#page.getByRole('option', { name }).click();
  }

  async #addCover({ name, png, alt }: NewArticle['cover']): Promise<void> {
    const cover = this.#page
      .locator('label', { hasText: words.cover })
      .locator('xpath=ancestor::div[following-sibling::button][1]/..');
    await cover.getByRole('button').last().click();
    await this.#page.getByRole('region').getByRole('button').first().click();
    const dialog = this.#page.getByRole('dialog');
    // The library's toolbar: a new folder, then new files.
    await dialog.getByRole('tablist').waitFor();
    await dialog.getByRole('button').nth(2).click();
    await this.#page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: png });
    const confirm = dialog.getByRole('contentinfo').getByRole('button').last();
    const answer = this.#page.waitForResponse((response) => /\/upload(\?|$)/.test(response.url()));
    await confirm.click();
    await accepted(await answer);
    // The library again, with the new picture among the chosen ones.
    await dialog.getByRole('tablist').waitFor();
    await dialog.getByRole('heading', { name }).waitFor();
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    await this.#page.getByRole('region').getByRole('img').first().waitFor();
    await this.#field('cover.alt').fill(alt);
  }

  async #addBlock(kind: string): Promise<void> {
    await this.#page.getByRole('button', { name: words.addBlock }).click();
    await this.#page.getByRole('button', { name: kind, exact: true }).click();
  }
}

async function accepted(response: { ok(): boolean; status(): number; text(): Promise<string> }): Promise<void> {
  if (!response.ok()) throw new Error(`The CMS refused with ${response.status()}: ${await response.text()}`);
}
