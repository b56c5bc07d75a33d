/**
 * Makes a button copy an address, and says that it has.
 * @param button carries the address in `data-copy`
 * @param tell a status element beside it
 */
export function copyOnClick(button: HTMLElement, tell: HTMLElement): void {
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(
      () => (tell.textContent = 'Đã chép liên kết'),
      () => (tell.textContent = 'Không chép được: trình duyệt không cho phép'),
    );
  });
}
