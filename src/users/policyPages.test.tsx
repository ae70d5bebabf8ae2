/** What a server with many settings has on the pages of one user, against an embedded one over HTTP. */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Backend } from "../backends/backend";
import { openDemo } from "../testing/openDemo";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import UserEdit from "./UserEdit";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const open = async (name: string, tab: string, change: (backend: Backend) => Backend = (same) => same) => {
  const demo = await openDemo({ jellyfin: "12" });
  const user = await demo.find(name);
  const view = await renderInAdmin(<UserEdit />, {
    backend: change(demo.backend),
    session: demo.session,
    path: "users/:id/*",
    at: `users/${user.id}/${tab}`,
  });
  const policy = () => demo.other.policy!.read(user.id);
  return { ...demo, ...view, user, policy };
};

const toggle = async (name: string) => {
  const control = await screen.findByRole<HTMLInputElement>("switch", { name });
  await waitFor(() => expect(control.disabled).toBe(false)); // the rules have been asked
  fireEvent.click(control);
  return control;
};
const save = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));
const review = async () => within(await screen.findByRole("dialog", { name: /^Save these changes to/ }));

describe("the review before a save", () => {
  it("says what will change with the risks first, and going back keeps what was changed and sends nothing", async () => {
    const { policy } = await open("mia", "access");
    const before = await policy();
    const download = await toggle("May download");
    await toggle("May delete from all libraries");
    save();
    const dialog = await review();
    const lines = dialog.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "CarefulMay delete media from all libraries.",
      "May no longer download.",
      expect.stringMatching(/^May no longer manage lyrics, if/),
      expect.stringMatching(/devices? stays? signed in\.$/),
    ]);
    fireEvent.click(dialog.getByRole("button", { name: "Go back" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(download.checked).toBe(false);
    expect(screen.getByText("2 changes not saved")).toBeTruthy();
    expect(await policy()).toEqual(before);
  });

  it("is followed by exactly these changes", async () => {
    const { policy } = await open("mia", "access");
    const before = await policy();
    await toggle("May download");
    save();
    fireEvent.click((await review()).getByRole("button", { name: "Save these changes" }));
    await screen.findByText("mia is saved");
    expect(await policy()).toEqual({ ...before, EnableContentDownloading: !before.EnableContentDownloading });
  });

  it("ends with what the server silently did not take, asked and kept", async () => {
    const { policy } = await open("mia", "access", (backend) => ({
      ...backend,
      policy: {
        ...backend.policy!,
        write: (id, document) => backend.policy!.write(id, { ...document, EnableContentDownloading: true }),
      },
    }));
    await toggle("May download");
    await toggle("May manage collections");
    save();
    fireEvent.click((await review()).getByRole("button", { name: "Save these changes" }));
    await screen.findByText("mia is saved, but not everything was taken");
    const panel = screen
      .getByText("The server did not take everything")
      .closest<HTMLElement>("[role=alert]")!;
    expect(
      within(panel)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["May downloadasked forNothe server hasYes"]);
    expect(screen.getByRole<HTMLInputElement>("switch", { name: "May download" }).checked).toBe(true);
    expect((await policy()).EnableCollectionManagement).toBe(true);
  });
});

describe("an administrator", () => {
  it("is disabled in two steps: the role goes first, and is saved", async () => {
    const { policy } = await open("noor", "account");
    const disabled = await screen.findByRole<HTMLInputElement>("switch", { name: "Disabled" });
    fireEvent.click(await screen.findByRole("button", { name: "Take the role away" }));
    expect(screen.getByText("Save this first. Then the account can be disabled.")).toBeTruthy();
    expect(disabled.disabled).toBe(true);
    save();
    fireEvent.click((await review()).getByRole("button", { name: "Save these changes" }));
    await screen.findByText("noor is saved");
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>("switch", { name: "Disabled" }).disabled).toBe(false),
    );
    expect(await policy()).toMatchObject({ IsAdministrator: false, IsDisabled: false });
  });
});

describe("the devices of a user", () => {
  it("are named before one is signed out, with everybody else who is signed in there", async () => {
    const { other, user } = await open("mia", "devices");
    const before = await other.devices!.of(user.id);
    const shared = before.find(({ sharedWith }) => sharedWith.length > 0)!;
    fireEvent.click(await screen.findByRole("button", { name: `Sign out on ${shared.name}` }));
    const dialog = within(await screen.findByRole("dialog", { name: `Sign out on ${shared.name}?` }));
    for (const name of shared.sharedWith)
      expect(dialog.getByText(new RegExp(`Others are signed out.*${name}`))).toBeTruthy();
    fireEvent.click(dialog.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await other.devices!.of(user.id)).toHaveLength(before.length);

    fireEvent.click(screen.getByRole("button", { name: `Sign out on ${shared.name}` }));
    fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Sign out" }));
    await screen.findByText(`Signed out on ${shared.name}`);
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: `Sign out on ${shared.name}` })).toBeNull(),
    );
    expect((await other.devices!.of(user.id)).map(({ id }) => id)).not.toContain(shared.id);
  });

  it("say so where one of them is the one in use", async () => {
    await open("demo", "devices");
    const row = (await screen.findByText("In use here")).closest("li")!;
    fireEvent.click(within(row).getByRole("button"));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/^You are using this device right now/)).toBeTruthy();
  });
});

describe("a picture", () => {
  const choose = async (file: File) => {
    const input = await screen.findByLabelText<HTMLInputElement>("Choose a picture…", { selector: "input" });
    fireEvent.change(input, { target: { files: [file] } });
  };
  const complaint = async () => (await screen.findByRole("alert")).textContent;

  it.each([
    ["of another type", new File(["x"], "a.pdf", { type: "application/pdf" }), /no picture in PNG/],
    ["without anything in it", new File([], "a.png", { type: "image/png" }), /This file is empty/],
    [
      "of 40 MB",
      Object.defineProperty(new File(["x"], "a.png", { type: "image/png" }), "size", { value: 40_000_000 }),
      /This picture has 40 MB: at most 20 MB/,
    ],
  ])("%s is refused at its place", async (_what, file, message) => {
    await open("mia", "account");
    await choose(file);
    expect(await complaint()).toMatch(message);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("that cannot be drawn is said to be broken", async () => {
    vi.spyOn(HTMLImageElement.prototype, "decode").mockRejectedValue(new Error("broken"));
    await open("mia", "account");
    await choose(new File(["nonsense"], "a.png", { type: "image/png" }));
    expect(await complaint()).toMatch(/cannot be read/);
    vi.restoreAllMocks();
  });

  it("is taken away, and the initials stand in for it", async () => {
    const { other, user } = await open("mia", "account");
    expect(user.avatar).toBeTruthy();
    fireEvent.click(await screen.findByRole("button", { name: "Remove the picture" }));
    await screen.findByText("The picture of mia is removed");
    expect((await other.users.get(user.id)).avatar).toBeUndefined();
    await waitFor(() => expect(screen.getByRole("button", { name: "Choose a picture…" })).toBeTruthy());
  });
});

describe("a password", () => {
  it("can be taken away from a member after a question, and never from an administrator", async () => {
    const { other, user } = await open("mia", "password");
    fireEvent.click(await screen.findByRole("button", { name: "Remove the password…" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/anybody can sign in by the name alone/)).toBeTruthy();
    fireEvent.click(dialog.getByRole("button", { name: "Remove the password" }));
    await screen.findByText("mia has no password now");
    expect(await other.auth.withPassword!({ username: user.name, password: "" })).toMatchObject({
      name: "mia",
    });
  });

  it("of an administrator has no way to be taken away, and says why", async () => {
    await open("noor", "password");
    expect(await screen.findByText(/^An administrator needs a password/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Remove the password…" })).toBeNull();
  });
});
