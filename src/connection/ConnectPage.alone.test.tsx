import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ConnectBackend } from "../backends/backend";
import {
  BackendError,
  NotSetUpError,
  StartingError,
  TimeoutError,
  UnreachableError,
  WrongAddressError,
} from "../backends/errors";
import { type Config, defaultConfig } from "../config";
import { sessionStoreOf } from "../session/sessionStore";
import { buildServer, buildSession, isMarked, noteOf, renderLight } from "../testing/renderLight";
import ConnectPage from "./ConnectPage";
import { addConnection, readConnections } from "./connections";

const { connect } = vi.hoisted(() => ({ connect: vi.fn<ConnectBackend>() }));
vi.mock("../backends", () => ({
  backends: { navidrome: connect },
  backendNames: ["navidrome"],
  fixedAddresses: {},
  isBackendName: (name: unknown) => name === "navidrome",
}));

beforeEach(() => {
  connect.mockReset();
  history.replaceState(null, "", "#/+");
});

describe("the known servers", () => {
  it("are cards that say name, address, kind and who is signed in", () => {
    const id = addConnection(defaultConfig, { ...typed, name: "Attic" });
    sessionStoreOf(id).write(buildSession());
    open();
    const card = screen.getByRole("link", { name: /Attic/ });
    expect(card.getAttribute("href")).toBe("#/attic/");
    for (const part of ["nas:4533", "Navidrome", "Signed in as Ada Lovelace"])
      expect(card.textContent).toContain(part);
    sessionStoreOf(id).write(null);
  });

  it("can be renamed, and not to nothing", async () => {
    addConnection(defaultConfig, typed);
    open();
    await userEvent.click(screen.getByRole("button", { name: "Name and colour of Our music" }));
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
    await userEvent.clear(name);
    await userEvent.type(name, "  {Enter}");
    expect(noteOf(name)).toBe("Type a name.");
    await userEvent.type(name, "Cellar{Enter}");
    expect(screen.getByRole("link", { name: /Cellar/ })).toBeTruthy();
    expect(screen.getByText("Cellar is saved.")).toBeTruthy();
  });

  it("are removed after a question that says what goes", async () => {
    addConnection(defaultConfig, typed);
    open();
    await userEvent.click(screen.getByRole("button", { name: "Remove Our music" }));
    const question = screen.getByRole("group", { name: "Remove Our music?" });
    expect(question.textContent).toMatch(/your sign-in.*journal.*Nothing changes on the server/);
    expect(document.activeElement).toBe(within(question).getByRole("button", { name: "Cancel" }));
    await userEvent.click(within(question).getByRole("button", { name: "Remove" }));
    expect(readConnections(defaultConfig)).toEqual([]);
    expect(await screen.findByText("Our music was removed from this browser.")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1, name: "Connect your media server" })).toBeTruthy();
  });

  it("stay where the question is left with Escape", async () => {
    addConnection(defaultConfig, typed);
    open();
    await userEvent.click(screen.getByRole("button", { name: "Remove Our music" }));
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: /Remove/ })).toBeNull();
    expect(readConnections(defaultConfig)).toHaveLength(1);
  });

  it("cannot be renamed or removed where they are offered", () => {
    open({ config: { servers: [offered], otherAddresses: true } });
    expect(screen.getByRole("link", { name: /Demo/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Rename|Remove/ })).toBeNull();
  });

  it("are all there is where other addresses are not allowed", () => {
    open({ config: { servers: [offered], otherAddresses: false } });
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("are missed aloud where there is none and none may be typed", () => {
    open({ config: { servers: [], otherAddresses: false } });
    expect(screen.getByText(/No server is offered here/)).toBeTruthy();
  });

  it("do not have every id that an address names", () => {
    open({ unknownId: "attic" });
    expect(screen.getByRole("alert").textContent).toMatch("knows no server called “attic”");
  });
});

describe("connecting a server", () => {
  it("keeps it under the given name and goes there", async () => {
    answer("http://nas:4533");
    open();
    await userEvent.type(screen.getByRole("textbox", { name: "Name (optional)" }), "Our music");
    await submit("nas:4533");
    await waitFor(() => expect(location.hash).toBe("#/our-music/"));
    expect(readConnections(defaultConfig)).toMatchObject([{ name: "Our music", url: "http://nas:4533" }]);
  });

  it("calls it what the server calls itself, and a second one so by its host", async () => {
    answer("http://one");
    open();
    await submit("http://one");
    await waitFor(() => expect(readConnections(defaultConfig)).toHaveLength(1));
    answer("http://two:4533");
    await submit("http://two:4533");
    await waitFor(() =>
      expect(readConnections(defaultConfig).map(({ name }) => name)).toEqual([
        "Navidrome",
        "Navidrome (two:4533)",
      ]),
    );
  });

  it("keeps the address at which the server says it is", async () => {
    answer("https://music.example.org");
    open();
    await submit("http://music.example.org/app/#/album");
    await waitFor(() => expect(readConnections(defaultConfig)[0]?.url).toBe("https://music.example.org"));
  });

  it("offers to open a server that is known already, or to connect it once more", async () => {
    addConnection(defaultConfig, typed);
    answer("http://nas:4533");
    open();
    await submit("nas:4533");
    const link = await screen.findByRole("link", { name: "Open Our music" });
    expect(link.getAttribute("href")).toBe("#/our-music/");
    expect(readConnections(defaultConfig)).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Connect it once more" }));
    expect(readConnections(defaultConfig)).toHaveLength(2);
  });

  it.each([
    ["", /Type the address/],
    ["my music server", /no web address/],
    ["javascript:alert(1)", /must begin with http/],
    ["http://ada:secret@nas", /Leave out the user name and password/],
  ])("says at the field what is wrong with %j, and asks nobody", async (address, says) => {
    open();
    await submit(address);
    expect(noteOf(addressField())).toMatch(says);
    expect(isMarked(addressField())).toBe(true);
    expect(document.activeElement).toBe(addressField());
    expect(connect).not.toHaveBeenCalled();
  });

  it.each<[string, Error, RegExp]>([
    ["nobody answers", new UnreachableError("", undefined), /Nothing answers at http:\/\/nas.*CORS/],
    ["it takes too long", new TimeoutError("", 15), /http:\/\/nas takes too long/],
    ["a web page answers", new WrongAddressError("", "page"), /A web page answers at http:\/\/nas.*\/music/],
    ["something else answers", new WrongAddressError("", "other"), /Something answers at http:\/\/nas/],
    ["the server waits for its set-up", new NotSetUpError(""), /not set up yet/],
    ["it may be starting", new StartingError("", { isCertain: false }), /may be missing, such as \/jellyfin/],
    [
      "a door for players answers",
      new WrongAddressError("", "navidromeForPlayers"),
      /Leave out the last part/,
    ],
    ["the server fails", new BackendError("", { status: 500 }), /error \(500\)/],
    ["Usher itself fails", new RangeError("x"), /went wrong in Usher/],
  ])("says at the field that %s, and keeps what was typed", async (_, error, says) => {
    connect.mockRejectedValue(error);
    open();
    await submit("http://nas");
    await waitFor(() => expect(noteOf(addressField())).toMatch(says));
    expect(addressField().value).toBe("http://nas");
  });

  it("asks a starting server again by itself, as soon as that wants, until it is up", async () => {
    connect
      .mockRejectedValueOnce(new StartingError("http://nas", { isCertain: true, retryAfter: 1 }))
      .mockResolvedValue(buildServer({}, { url: "http://nas" }));
    open();
    await submit("http://nas");
    await waitFor(() => expect(noteOf(addressField())).toMatch(/is starting.*by itself/));
    await waitFor(() => expect(readConnections(defaultConfig)).toHaveLength(1), { timeout: 5000 });
  });

  it("does not ask a starting server again that nobody wants any more", async () => {
    connect.mockRejectedValue(new StartingError("http://nas", { isCertain: true, retryAfter: 1 }));
    open();
    await submit("http://nas");
    await waitFor(() => expect(noteOf(addressField())).toMatch(/is starting/));
    await userEvent.type(addressField(), "x");
    connect.mockClear();
    await new Promise((resolve) => {
      setTimeout(resolve, 1200);
    });
    expect(connect).not.toHaveBeenCalled();
  });

  it("takes back what it said as soon as the address changes", async () => {
    open();
    await submit("ftp://nas");
    expect(isMarked(addressField())).toBe(true);
    await userEvent.type(addressField(), "x");
    expect(isMarked(addressField())).toBe(false);
  });

  it("drops the answer to an address that was changed meanwhile", async () => {
    let finish = () => {};
    connect.mockReturnValue(
      new Promise((resolve) => {
        finish = () => resolve(buildServer({}, { url: "http://nas" }));
      }),
    );
    open();
    await submit("http://nas");
    await userEvent.type(addressField(), "-2");
    finish();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(readConnections(defaultConfig)).toEqual([]);
  });
});

const typed = { name: "Our music", backend: "navidrome", url: "http://nas:4533" } as const;
const offered = { id: "demo", name: "Demo", backend: "navidrome", url: "http://demo.test" } as const;

interface Options {
  config?: Config;
  unknownId?: string;
}

const open = ({ config = defaultConfig, unknownId }: Options = {}) =>
  renderLight(<Page config={config} unknownId={unknownId} />);

const Page = ({ config, unknownId }: { config: Config; unknownId: string | undefined }) => {
  const [connections, setConnections] = useState(() => readConnections(config));
  return (
    <ConnectPage
      config={config}
      connections={connections}
      unknownId={unknownId}
      onChange={() => setConnections(readConnections(config))}
    />
  );
};

const answer = (url: string) => connect.mockResolvedValue(buildServer({}, { url }));

const addressField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Address" });

const submit = async (address: string) => {
  await userEvent.clear(addressField());
  if (address) await userEvent.type(addressField(), address);
  await userEvent.click(screen.getByRole("button", { name: "Connect" }));
};
