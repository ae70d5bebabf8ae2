/** From a chosen file to the users on the server: what each row says, what is made, and the passwords shown once. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { BackendError } from "../backends/errors";
import { importMessages } from "../i18n/en/import";
import { buildSession, buildUser, createFakeBackend, type FakeBackend } from "../testing/fakeBackend";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import ImportPage from "./ImportPage";
import { readFile } from "./readFile";

// There are no workers where there is no browser: what one does is done at once. The journeys have one.
vi.mock("./readInWorker", () => ({
  readInWorker: async (file: Blob) => readFile(new Uint8Array(await file.arrayBuffer())),
}));

const open = async (backend: FakeBackend) => {
  const page = await renderInAdmin(<ImportPage />, {
    backend,
    session: buildSession(),
    path: "import",
    at: "import",
    messages: importMessages,
  });
  return {
    ...page,
    choose: (text: string) =>
      fireEvent.change(page.container.querySelector("input[type=file]")!, {
        target: { files: [new File([text], "people.csv")] },
      }),
  };
};

const lines = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent));

/** Makes whoever it is asked to make, and remembers what it was asked. */
const buildServer = (failing: readonly string[] = []) => {
  const asked: { name: string; password?: string }[] = [];
  const backend: FakeBackend = createFakeBackend({
    people: [
      buildUser({ id: "1", name: "demo", isAdmin: true, libraryIds: "all", libraries: "all" }),
      buildUser({ id: "2", name: "mia", libraryIds: ["1"] }),
    ],
    users: {
      columns: ["name", "fullName", "email", "isAdmin", "libraries", "lastSeenAt"],
      create(draft) {
        asked.push(draft);
        if (failing.includes(draft.name)) return Promise.reject(new BackendError("No", { status: 500 }));
        const user = buildUser({ id: `new-${draft.name}`, name: draft.name, libraryIds: ["1"] });
        backend.people.set(user.id, user);
        backend.policies.set(user.id, { isAdmin: false, libraryIds: ["1"] });
        return Promise.resolve(user);
      },
    },
  });
  return { backend, asked };
};

it("says for each row what would happen, and for each problem where and why", async () => {
  const { backend, asked } = buildServer();
  const { choose } = await open(backend);
  choose("name,libraries,lastSeenAt\nada,Nowhere,\nbo,,\nmia,Audiobooks,\ndemo,,\n");
  await screen.findByRole("table");
  expect(lines()).toEqual([
    ["2", "ada", "The server has no library “Nowhere”."],
    ["3", "bo", "Is created"],
    ["4", "mia", "Changes: Libraries"],
    ["5", "demo", "Stays as it is"],
  ]);
  expect(screen.getByText(/Not imported.*: lastSeenAt\./)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "1 row with a problem" }));
  expect(lines()).toHaveLength(1);
  expect(asked).toEqual([]);
});

it("creates, shows made-up passwords once, and creates nobody twice", async () => {
  const { backend, asked } = buildServer();
  const { choose } = await open(backend);
  choose("name,password\nada,\nbo,from the file\n");
  fireEvent.click(await screen.findByRole("button", { name: "Create 2 users" }));
  await screen.findByText("2 users are created");
  const made = asked.find(({ name }) => name === "ada")?.password ?? "";
  expect(made.length).toBeGreaterThan(12);
  expect(screen.getByText(made)).toBeTruthy();
  expect(document.body.textContent).not.toContain("from the file");
  expect(asked.find(({ name }) => name === "bo")?.password).toBe("from the file");
  await waitFor(() =>
    expect(lines().map(([, , what]) => what)).toEqual(["Stays as it is", "Stays as it is"]),
  );
  choose("name\nada\nbo\ncy\n");
  fireEvent.click(await screen.findByRole("button", { name: "Create 1 user" }));
  await screen.findByText("1 user is created");
  expect(asked.map(({ name }) => name)).toEqual(["ada", "bo", "cy"]);
  expect(document.body.textContent).not.toContain(made);
});

it("tells of rows that failed, and makes the others", async () => {
  quietBackendErrors();
  const { backend } = buildServer(["ada"]);
  const { choose } = await open(backend);
  choose("name\nada\nbo\n");
  fireEvent.click(await screen.findByRole("button", { name: "Create 2 users" }));
  await screen.findByText("1 row did not go as planned");
  expect(screen.getByText(/Line 2, ada:/)).toBeTruthy();
  expect(screen.getByText("1 user is created")).toBeTruthy();
});

it("refuses a file as a whole with what to do, and takes the next one", async () => {
  const { backend } = buildServer();
  const { choose } = await open(backend);
  choose("name,shoe size\nada,40\n");
  expect((await screen.findByRole("alert")).textContent).toContain("The column “shoe size” is not known.");
  choose("name\nada\n");
  await screen.findByRole("table");
  expect(screen.queryByRole("alert")).toBeNull();
});
