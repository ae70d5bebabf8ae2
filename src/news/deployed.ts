/** Whether the web server has another build of this page by now than the one that is open. */

/** Asks for the page as it is now. False where that cannot be told: no answer, or no build (while developing). */
export const isNewerDeployed = async (page: Document = document): Promise<boolean> => {
  const mine = entryOf(page.documentElement.outerHTML);
  if (!mine) return false;
  try {
    const response = await fetch(page.baseURI.replace(/[?#].*$/, ""), { cache: "no-cache" });
    const theirs = response.ok ? entryOf(await response.text()) : undefined;
    return theirs !== undefined && theirs !== mine;
  } catch {
    return false;
  }
};

/** The name of a build's first script says what all of it is: it has a digest in it. */
const entryOf = (html: string) => /<script[^>]+src="[^"]*?(assets\/index-[\w-]+\.js)"/.exec(html)?.[1];
