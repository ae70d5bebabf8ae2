/** What opened a dialog may be gone when it closes, and the keyboard's place with it: then the page's heading has it. */
export const focusHeadingIfLost = () =>
  setTimeout(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>("[data-page-title]")?.focus();
  }, 500);
