/** What a user does with the page, in their words. Everything is found as a user finds it: by role and label. */
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { Session } from "../src/backends/backend.ts";
import { type Client, passwordOf } from "./servers.ts";
import type { ExpectedFailure, Watch } from "./watch.ts";

/** The id of the server that config.json offers unless a journey says otherwise. */
export const home = "home";

/** Whoever asks a server directly. */
export interface SignedIn {
  session: Session;
}

/** A server, of whatever kind, as far as somebody in front of the page needs it. */
export interface Place<Who extends SignedIn> {
  readonly url: string;
  /** How config.json offers it, besides its address. */
  readonly offered: { name: string; backend: string };
  signIn(username: string): Promise<Who>;
}

/** Where somebody sits: their browser, and what it can reach. */
interface Desk<Who extends SignedIn> {
  context: BrowserContext;
  pageUrl: string;
  server: Place<Who>;
  watch: Watch;
}

export class Usher<Who extends SignedIn = Client> {
  readonly page: Page;
  readonly #desk: Desk<Who>;

  private constructor(page: Page, desk: Desk<Who>) {
    this.page = page;
    this.#desk = desk;
  }

  /** Sits down in front of a browser. Nothing is open yet, and the server is offered as "Home music", or as it says. */
  static async arrive<Who extends SignedIn>(desk: Desk<Who>): Promise<Usher<Who>> {
    const usher = new Usher(await desk.context.newPage(), desk);
    await usher.offer({ servers: [usher.homeServer()] });
    return usher;
  }

  /** A second tab of the same browser. */
  async anotherTab(): Promise<Usher<Who>> {
    return new Usher(await this.#desk.context.newPage(), this.#desk);
  }

  // --- Opening ---

  homeServer(changes: Record<string, unknown> = {}) {
    const { offered, url } = this.#desk.server;
    return { id: home, ...offered, url, ...changes };
  }

  /** What config.json says: an object, or any text. Null: there is no such file. */
  async offer(config: object | string | null) {
    await this.#desk.context.unroute("**/config.json");
    await this.#desk.context.route("**/config.json", (route) =>
      config === null
        ? route.fulfill({ status: 404, body: "Nothing is here." })
        : route.fulfill({
            contentType: "application/json",
            body: typeof config === "string" ? config : JSON.stringify(config),
          }),
    );
  }

  /** Takes config.json as whoever serves the page has it. */
  async takeConfigAsServed() {
    await this.#desk.context.unroute("**/config.json");
  }

  /** An answer that this journey provokes; Chromium names it in its console. */
  expectFailure(...failures: ExpectedFailure[]) {
    this.#desk.watch.expected.push(...failures);
  }

  /** `place` is what stands behind the `#`: "/home/users?page=2". */
  async open(place = "") {
    await this.page.goto(`${this.#desk.pageUrl}${place && `#${place}`}`);
  }

  /** The list as somebody who signed in earlier and chose to stay signed in. */
  async openListAs(username: string, search = "") {
    const client = await this.isSignedInAs(username);
    await this.open(`/${home}/users${search}`);
    await this.seesList();
    return client;
  }

  /** Puts a session where the page keeps one that outlives the tab. */
  async isSignedInAs(username: string): Promise<Who> {
    const client = await this.#desk.server.signIn(username);
    this.#desk.watch.addToken(client.session.token);
    await this.#desk.context.addInitScript(
      ({ key, session }) => {
        if (!location.protocol.startsWith("http") || localStorage.getItem("e2e.seeded")) return;
        localStorage.setItem("e2e.seeded", "yes");
        localStorage.setItem(key, session);
      },
      { key: `usher.session.${home}`, session: JSON.stringify(client.session) },
    );
    return client;
  }

  /** The page of one user; `tab` is "account", "access", "preferences", "password", or one of a richer server. */
  async openUser(id: string, tab = "account") {
    await this.open(`/${home}/users/${id}/${tab}`);
    await expect(this.page.getByRole("tabpanel")).toBeVisible();
  }

  // --- Connecting and signing in ---

  async connectTo(address: string, name = "") {
    await this.page.getByRole("textbox", { name: "Address" }).fill(address);
    if (name) await this.page.getByRole("textbox", { name: "Name (optional)" }).fill(name);
    await this.page.getByRole("button", { name: "Connect", exact: true }).click();
  }

  /** What is said at the address that was typed. */
  get addressProblem() {
    return describedBy(this.page.getByRole("textbox", { name: "Address" }));
  }

  async seesSignIn(server = "Home music") {
    await expect(this.page.getByRole("heading", { name: `Sign in to ${server}` })).toBeVisible();
    await expect(this.passwordField).toBeVisible();
  }

  get nameField() {
    return this.page.getByRole("textbox", { name: "User name" });
  }

  get passwordField() {
    return this.page.getByLabel("Password", { exact: true });
  }

  async signIn(username: string, password = passwordOf(username), { stay = false } = {}) {
    await this.nameField.fill(username);
    await this.passwordField.fill(this.#secret(password));
    if (stay) await this.page.getByRole("checkbox", { name: "Stay signed in" }).check();
    await this.page.getByRole("button", { name: "Sign in" }).click();
  }

  /** In the dialog above a page whose session has ended. */
  async signInAgain(password: string) {
    const dialog = this.dialog;
    await dialog.getByLabel("Password", { exact: true }).fill(this.#secret(password));
    await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async signOut() {
    await this.page.getByRole("button", { name: "Open your menu" }).click();
    await this.page.getByRole("menuitem", { name: "Sign out" }).click();
  }

  // --- The list ---

  /** At least one row, and none that waits. */
  async seesList() {
    await expect(this.page.getByRole("heading", { name: "Users", level: 1 })).toBeVisible();
    await expect(this.rows.first()).toBeVisible();
    await this.listIsCalm();
  }

  /** What was asked for is what is shown. */
  async listIsCalm() {
    await expect(this.page.locator("[aria-busy=true]")).toHaveCount(0);
  }

  get table() {
    return this.page.getByRole("table", { name: "Users" });
  }

  /** Those that hold a user; the head has no link. */
  get rows() {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("link") });
  }

  rowOf(username: string) {
    return this.rows.filter({ has: this.page.getByText(username, { exact: true }) });
  }

  /** The user names, from top to bottom. */
  async names(): Promise<string[]> {
    await this.listIsCalm();
    return this.rows.getByRole("link").locator("bdi").allTextContents();
  }

  /** Waits until exactly these are shown, in this order. */
  async showsNames(names: readonly string[]) {
    await expect.poll(() => this.names()).toEqual(names);
  }

  async search(text: string) {
    await this.searchBox.fill(text);
  }

  get searchBox() {
    return this.page.getByRole("searchbox", { name: /^Search by user name/ });
  }

  /** "21 users found", as screen readers hear it. */
  get found() {
    return this.page.getByText(/^[\d,.]+ users? found$/);
  }

  async filter(choice: string) {
    await this.page.getByRole("button", { name: /^Filter/ }).click();
    await this.page.getByRole("menuitemcheckbox", { name: choice }).click();
    await expect(this.page.getByRole("menu")).toHaveCount(0); // what stands behind a menu is not found by its role
  }

  async sortBy(column: string) {
    await this.table.getByRole("columnheader", { name: column }).getByRole("button").click();
  }

  async goToPage(which: "First" | "Previous" | "Next" | "Last") {
    await this.page.getByRole("button", { name: `${which} page` }).click();
  }

  async select(...usernames: string[]) {
    for (const username of usernames)
      await this.page.getByRole("checkbox", { name: `Select ${username}`, exact: true }).check();
  }

  /** From the list, with a click on the user's name. */
  async follow(username: string) {
    await this.rowOf(username).getByRole("link").click();
    await expect(this.page.getByRole("tabpanel")).toBeVisible();
  }

  // --- Forms ---

  field(label: string) {
    return this.page.getByRole("textbox", { name: label, exact: true });
  }

  /** Inputs of passwords have no role; a required one has a star behind its label. */
  secretField(label: string) {
    return this.page.getByLabel(new RegExp(`^${label}(\\s\\*)?$`)).and(this.page.locator("input"));
  }

  async typeSecret(label: string, secret: string) {
    await this.secretField(label).fill(this.#secret(secret));
  }

  /** What is said at a field. */
  problemAt(field: Locator) {
    return describedBy(field);
  }

  async save(button = "Save") {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  /** What an administrator lets somebody do is shown once more before it is sent. */
  async saveReviewed() {
    await this.save();
    await this.save("Save these changes");
    await expect(this.dialog).toBeHidden();
  }

  /** A notice that something was done. */
  async isTold(text: string | RegExp) {
    await expect(
      this.page.getByRole("alert").or(this.page.getByRole("status")).filter({ hasText: text }).first(),
    ).toBeVisible();
  }

  get dialog() {
    return this.page.getByRole("dialog");
  }

  #secret(password: string) {
    this.#desk.watch.addPassword(password);
    return password;
  }
}

/** The text that a field's `aria-describedby` points at: its help, or what is wrong with it. */
const describedBy = (field: Locator) => ({
  says: async (text: string | RegExp) => {
    await expect(field).toHaveAccessibleDescription(text);
  },
  isMarked: async () => {
    await expect(field).toHaveAttribute("aria-invalid", "true");
  },
});
