/** The pages of one user against the embedded server, over HTTP. */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { fill } from "../testing/fill";
import { type OpenDemoOptions, openDemo } from "../testing/openDemo";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import UserEdit from "./UserEdit";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const open = async (name: string, tab = "", options: OpenDemoOptions = {}) => {
  const demo = await openDemo(options);
  const user = await demo.find(name);
  const view = await renderInAdmin(<UserEdit />, {
    backend: demo.backend,
    session: demo.session,
    path: "users/:id/*",
    at: `users/${user.id}/${tab}`,
  });
  return { ...demo, ...view, user };
};

const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));
/** What an administrator lets somebody do is shown once more before it is sent. */
const saveReviewed = async () => {
  save();
  fireEvent.click(await screen.findByRole("button", { name: "Save these changes" }));
};
const canSave = () => !screen.getByRole<HTMLButtonElement>("button", { name: "Save" }).disabled;
const valueOf = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name }).value;

describe("the account of a user", () => {
  it("saves a changed name without the spaces around it, says so, and has nothing more to save", async () => {
    const { find } = await open("mia");
    await fill("Full name", "Mia Berg ");
    save();
    expect(await screen.findByText("Mia Berg is saved")).toBeTruthy();
    expect(await find("mia")).toMatchObject({ fullName: "Mia Berg", email: "mia.lindqvist@example.org" });
    await waitFor(() => expect(canSave()).toBe(false));
    expect(screen.getByRole("heading", { level: 1, name: "Mia Berg" })).toBeTruthy();
  });

  it("empties an e-mail address", async () => {
    const { find } = await open("mia");
    await fill("E-mail", "");
    save();
    await screen.findByText("Mia Lindqvist is saved");
    expect((await find("mia")).email ?? "").toBe("");
  });

  it("refuses a user name that somebody has in another case, at its field and before it is sent", async () => {
    const { find } = await open("mia");
    await fill(/User name/, "NOOR");
    save();
    expect(await screen.findByText("Somebody else has this user name already")).toBeTruthy();
    expect(await find("mia")).toBeTruthy();
  });

  it("keeps what was typed when somebody else changed the same field, takes their other changes, and saves once decided", async () => {
    const { other, user, find } = await open("mia");
    await fill("Full name", "Mia of the form");
    await other.users.update!(user.id, { fullName: "Mia of the server", email: "new@example.org" });
    save();

    const panel = await screen.findByRole("region", { name: "Changed on the server meanwhile" });
    expect(within(panel).getByText("Mia of the form")).toBeTruthy();
    expect(within(panel).getByText("Mia of the server")).toBeTruthy();
    expect(valueOf("Full name")).toBe("Mia of the form");
    expect(valueOf("E-mail")).toBe("new@example.org");
    expect(screen.getByText("Changed on the server meanwhile: decide above")).toBeTruthy();
    expect(canSave()).toBe(false);
    expect((await find("mia")).fullName).toBe("Mia of the server");

    fireEvent.click(within(panel).getByRole("button", { name: /^Keep mine/ }));
    save();
    await screen.findByText(/is saved$/);
    expect(await find("mia")).toMatchObject({ fullName: "Mia of the form", email: "new@example.org" });
    expect(screen.queryByRole("region", { name: "Changed on the server meanwhile" })).toBeNull();
  });

  it("has nothing left to save after taking theirs, and gives mine back to whoever thinks again", async () => {
    const { other, user } = await open("mia");
    await fill("Full name", "Mia of the form");
    await other.users.update!(user.id, { fullName: "Mia of the server" });
    save();
    fireEvent.click(await screen.findByRole("button", { name: /^Use theirs/ }));
    expect(valueOf("Full name")).toBe("Mia of the server");
    expect(canSave()).toBe(false);
    fireEvent.click(screen.getByRole("button", { name: /^Keep mine/ }));
    expect(valueOf("Full name")).toBe("Mia of the form");
    expect(canSave()).toBe(true);
  });

  it("notices a second change of somebody else, between the decision and the save", async () => {
    const { other, user, find } = await open("mia");
    await fill("Full name", "Mia of the form");
    await other.users.update!(user.id, { fullName: "First" });
    save();
    fireEvent.click(await screen.findByRole("button", { name: /^Keep mine/ }));
    await other.users.update!(user.id, { fullName: "Second" });
    save();
    await within(await screen.findByRole("region", { name: "Changed on the server meanwhile" })).findByText(
      "Second",
    );
    expect((await find("mia")).fullName).toBe("Second");
  });
});

describe("what a user may do", () => {
  it("takes a library away and keeps the others", async () => {
    const { find } = await open("mia", "access");
    const before = (await find("mia")).libraries as string[];
    fireEvent.click(await screen.findByRole("checkbox", { name: before[0]! }));
    await saveReviewed();
    await screen.findByText("Mia Lindqvist is saved");
    expect((await find("mia")).libraries).toEqual(before.slice(1));
  });

  it("does not save a member without a library, and says so at the list", async () => {
    const { find } = await open("mia", "access");
    const before = (await find("mia")).libraries;
    await screen.findAllByRole("checkbox"); // what follows the list is shown when it has come
    fireEvent.click(screen.getByRole("button", { name: "Select none" }));
    save();
    expect(await screen.findByText("Choose at least one")).toBeTruthy();
    expect((await find("mia")).libraries).toEqual(before);
  });

  it("puts words in the place of the libraries as soon as the role is given", async () => {
    const { find } = await open("mia", "access");
    const role = await screen.findByRole<HTMLInputElement>("switch", { name: "Administrator" });
    await screen.findAllByRole("checkbox");
    await waitFor(() => expect(role.disabled).toBe(false)); // the rules have been asked
    fireEvent.click(role);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByText(/^Administrators have every library/)).toBeTruthy();
    await saveReviewed();
    await screen.findByText("Mia Lindqvist is saved");
    expect(await find("mia")).toMatchObject({ isAdmin: true, libraries: "all" });
  });
});

describe("an address that leads to nobody", () => {
  it("says that the server has no such user, and shows the way back", async () => {
    const demo = await openDemo();
    await renderInAdmin(<UserEdit />, { ...demo, path: "users/:id/*", at: "users/nobody-has-this" });
    await screen.findByRole("heading", { level: 1, name: "There is no user with this id on Home music" });
    expect(screen.getByRole("link", { name: "All users" }).getAttribute("href")).toBe("/home/users");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
