/**
 * What the measurement must know of a dashboard. Usher's are below, one for each kind of server that the
 * embedded one plays; others are described in a module outside of this repository (beside.mjs).
 *
 * @typedef {object} Dashboard
 * @property {string} name Stands in the table.
 * @property {string} login Address of its sign-in page.
 * @property {string} form Selector of what takes input once that page is usable.
 * @property {(page: import("playwright").Page) => Promise<void>} signIn From the sign-in page to anywhere
 *   behind it, in such a way that the session outlives the tab. It is not measured.
 * @property {string} list Address of the list of users.
 * @property {string} row Selector of one user's row once it is filled.
 * @property {number} rows How many rows make the list shown: all that a window of 1280 × 800 has room for, at least.
 * @property {string[]} [pages] Addresses behind the list's, less its last part, of all pages that may not jump while they load.
 *   Absent: that is not measured.
 * @property {() => Promise<() => Promise<void>>} [start] Starts what serves it, and answers with what stops it.
 *   Absent: it runs already.
 * @property {Editor} [editor] Absent: its editor is not measured.
 * @property {Many} [many] Absent: what is done to many users at once is not measured.
 * @property {{ long: string, short: string }} [grid] Addresses of the grid of access, with everybody and with some of them.
 * @property {string} [everybody] Path of the answer in which the server sends everybody. Absent: it sends pages.
 *
 * @property {Turns} [turns] Absent: what one does with the list once it is there is not measured.
 *
 * @typedef {object} Turns
 * @property {Record<string, Turn>} all By the names of the rows in the table: search, sort, filter, page.
 * @property {(url: string) => boolean} [isPage] Of a server that sends pages: whether a call asks for one.
 *
 * @typedef {object} Turn
 * @property {string} [before] Selector of what is clicked first, unmeasured: the button of a menu.
 * @property {string} [click] Selector of what is clicked.
 * @property {string} [type] Selector of what is typed into, and `keys` what is typed, one each time, again and again.
 * @property {string[]} [keys]
 *
 * @typedef {object} Editor
 * @property {string} link Selector, on the list, of the link to a user.
 * @property {string} tab Name of the tab on that user's page where the policy is.
 * @property {string} input Selector of a switch or checkbox of the policy that can be switched, and that no rule is about.
 * @property {(url: string) => boolean} isCall Whether a request is one to the media server.
 *
 * @typedef {object} Many
 * @property {number} dryRunPages How many pages of 250 users are selected for the dry run.
 * @property {string} task What is chosen in the menu of the selection, of which the dry run reads each user's document.
 * @property {string} field Label of a switch that is changed for one page of users.
 * @property {number} writesAtOnce As many as the app sends together.
 * @property {(url: string) => string | undefined} userIn The id of the user that a call is about.
 */

const usherTurns = {
  search: { type: 'input[type="search"]', keys: ["m", "a", "Backspace", "Backspace"] },
  sort: { click: "thead th:last-of-type button" },
  filter: { before: "#filter-menu-button", click: '[role="menuitemcheckbox"]' },
  page: { click: 'nav button[aria-label="Next page"]' },
};

const checkbox = 'input[type="checkbox"]:not(:disabled):not([role="switch"])';

const pagesOfAll = [
  "users",
  "users/create",
  "users/:id/account",
  "users/:id/access",
  "users/:id/password",
  "overview",
  "access",
  "import",
  "templates",
  "templates/create",
  "journal",
  "profile",
];

/** `address`: where the embedded server serves the built app. `id`: of the server it offers. */
const usher = (address, { id, name, api, everybody, input, many, grid, isPage, tabs = [] }) => ({
  name: `Usher, ${name}`,
  login: `${address}/#/${id}/`,
  form: 'input[type="password"], .u-faces li button',
  signIn: async (page) => {
    const face = page.getByRole("button", { name: "demo", exact: true });
    const stay = page.getByLabel("Stay signed in");
    await face.or(stay).waitFor();
    await page.waitForLoadState("networkidle"); // faces take the form's place
    if (await face.isVisible()) await face.click();
    await stay.check();
    await page.getByRole("button", { name: "Sign in", exact: true }).click(); // the demo's name and password are filled in
    await page.locator("tbody tr").first().waitFor();
  },
  list: `${address}/#/${id}/users`,
  pages: [...pagesOfAll, ...tabs.map((tab) => `users/:id/${tab}`)],
  row: "tbody tr:has(a)",
  rows: 11,
  everybody,
  many,
  turns: { all: usherTurns, isPage },
  ...(grid && {
    grid: { long: `${address}/#/${id}/access`, short: `${address}/#/${id}/access?q=${grid.some}` },
  }),
  editor: {
    link: 'tbody a[href*="/users/"]',
    tab: "Access",
    input,
    isCall: (url) => new URL(url).pathname.startsWith(api),
  },
});

/** @returns {Dashboard[]} */
export const ushers = (address) => [
  usher(address, {
    id: "demo",
    name: "Navidrome",
    api: "/real/navidrome/",
    isPage: (url) => new URL(url).searchParams.has("_sort") && new URL(url).pathname.endsWith("/user"),
    // A library more, or less for whoever has them all, and not the role: of that, the rules have questions of their own to ask.
    input: `[role="tabpanel"] ${checkbox}:not(:checked), [role="tabpanel"]:not(:has(${checkbox}:not(:checked))) ${checkbox}`,
    grid: { some: "mar" },
  }),
  usher(address, {
    id: "films",
    name: "Jellyfin",
    api: "/12/jellyfin/",
    tabs: ["parental", "preferences", "devices"],
    everybody: "/12/jellyfin/Users",
    input: '[role="tabpanel"] input[type="checkbox"]:not(:disabled)',
    many: {
      dryRunPages: 4,
      task: "Disable…",
      field: "Hidden on the sign-in screen",
      writesAtOnce: 4,
      userIn: (url) => /\/12\/jellyfin\/Users\/([0-9a-f]{32})\b/.exec(url)?.[1],
    },
  }),
];
