/**
 * What the measurement must know of a dashboard. Usher's is below; to put another one beside it, write its
 * description here and hand both to `measure`.
 *
 * @typedef {object} Dashboard
 * @property {string} name Stands in the table.
 * @property {string} login Address of its sign-in page.
 * @property {string} form Selector of what takes input once that page is usable.
 * @property {(page: import("playwright").Page) => Promise<void>} signIn From the sign-in page to anywhere
 *   behind it, in such a way that the session outlives the tab. It is not measured.
 * @property {string} list Address of the list of users.
 * @property {string} row Selector of one user's row once it is filled.
 * @property {number} rows How many rows make the list shown.
 */

/** `address`: where the embedded server serves the built app. @returns {Dashboard} */
export const usher = (address) => ({
  name: "Usher",
  login: `${address}/`,
  form: 'input[type="password"]',
  signIn: async (page) => {
    await page.getByLabel("Stay signed in").check();
    await page.getByRole("button", { name: "Sign in" }).click(); // the demo's name and password are filled in
    await page.locator("tbody tr").first().waitFor();
  },
  list: `${address}/#/demo/users`,
  row: "tbody tr",
  rows: 25,
});
