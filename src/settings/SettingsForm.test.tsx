/** Any field table as a form: one table with every kind of field. */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import type { Settings, SettingsDocument } from "../backends/backend";
import { defineFields, type Field } from "../backends/fields";
import { buildSession, buildUser, createFakeBackend } from "../testing/fakeBackend";
import { fill, leave } from "../testing/fill";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import { ProfileEdit } from "./ProfileEdit";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const table = defineFields<SettingsDocument>()([
  { group: "a", kind: "switch", source: "isHidden" },
  { group: "a", kind: "number", source: "limit", min: 1, max: 10 },
  { group: "a", kind: "text", source: "motto" },
  { group: "a", kind: "text", source: "rules", format: "json" },
  { group: "a", kind: "choice", source: "mode", choices: ["fast", "slow"] },
  { group: "b", kind: "choices", source: "days", choices: ["Monday", "Tuesday"] },
  { group: "b", kind: "tags", source: "words" },
  { group: "b", kind: "reference", source: "home", reference: "libraries", isOptional: true },
  { group: "b", kind: "references", source: "folders", reference: "libraries" },
]);

const first: SettingsDocument = {
  isHidden: false,
  limit: 3,
  motto: "Hello",
  rules: "",
  mode: "fast",
  days: ["Monday", "Someday"],
  words: ["one"],
  home: "1",
  folders: ["2", "1"],
};

const open = async (fields: readonly Field[] = table, document = first) => {
  let kept = document;
  const profile: Settings = {
    fields,
    read: () => Promise.resolve(kept),
    write: (_id, next) => {
      kept = next;
      return Promise.resolve();
    },
  };
  const user = buildUser();
  await renderInAdmin(<ProfileEdit user={user} />, {
    backend: createFakeBackend({ profile }),
    session: buildSession(),
    path: "users/:id/*",
    at: "users/2/preferences",
  });
  await screen.findByRole("button", { name: "Save" }); // all that the form needs has come
  return { kept: () => kept };
};

const save = async () => {
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Mia Lindqvist is saved");
};

it("draws each kind, and saves what was changed at each", async () => {
  const { kept } = await open();
  fireEvent.click(screen.getByRole("switch", { name: "isHidden" }));
  await fill("limit", "7");
  await fill("motto", "Bye");
  await fill("rules", '{"all":[]}');
  await fill("words", " two ");
  leave(screen.getByLabelText("words"));
  fireEvent.click(screen.getByRole("checkbox", { name: "Tuesday" }));
  const folders = within(screen.getByRole("group", { name: "folders" }));
  fireEvent.click(await folders.findByRole("checkbox", { name: "Kids' songs" }));
  await save();
  expect(kept()).toEqual({
    ...first,
    isHidden: true,
    limit: 7,
    motto: "Bye",
    rules: '{"all":[]}',
    words: ["one", "two"],
    days: ["Monday", "Someday", "Tuesday"], // what the table does not know is kept
    folders: ["2", "1", "3"],
  });
});

it("takes giving back what was taken away for no change", async () => {
  await open();
  const folders = within(screen.getByRole("group", { name: "folders" }));
  const box = await folders.findByRole("checkbox", { name: "Audiobooks" });
  fireEvent.click(box);
  await screen.findByText("1 change not saved");
  fireEvent.click(box);
  await screen.findByText("No changes");
});

it.each([
  ["limit", "11", "At most 10"],
  ["limit", "0", "At least 1"],
  ["limit", "many", "Type a number"],
  ["rules", "{", /not valid JSON/],
])("says at %s what is wrong with %s", async (label, value, message) => {
  await open();
  const input = await fill(label, value);
  leave(input);
  expect(await screen.findByText(message)).toBeTruthy();
  expect(input.getAttribute("aria-invalid")).toBe("true");
});

it("neither shows nor sends a field that the other values make pointless", async () => {
  const { kept } = await open(
    defineFields<SettingsDocument>()([
      { group: "a", kind: "switch", source: "isHidden" },
      { group: "a", kind: "text", source: "motto", showWhen: ({ isHidden }) => !isHidden },
    ]),
    { isHidden: false, motto: "Hello" },
  );
  await fill("motto", "Bye");
  fireEvent.click(screen.getByRole("switch", { name: "isHidden" }));
  expect(screen.queryByLabelText("motto")).toBeNull();
  await save();
  expect(kept()).toEqual({ isHidden: true, motto: "Hello" });
});

it("shows what can only be looked at as plain text, with the reason, and saves it with the rest", async () => {
  const { kept } = await open(
    defineFields<SettingsDocument>()([
      { group: "a", kind: "switch", source: "isHidden", readOnly: "rules.homeOwner" },
      { group: "a", kind: "number", source: "limit", readOnly: "rules.homeGuest" },
      { group: "a", kind: "text", source: "motto" },
    ]),
    { isHidden: true, limit: 0, motto: "Hello" },
  );
  expect(screen.queryByRole("switch")).toBeNull();
  expect(screen.getAllByRole("textbox")).toHaveLength(1);
  expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "Yes",
    "A household has one administrator: whoever made it. That cannot be changed here.",
    "0",
    "This is the guest of the household. Guests are let in or kept out as a whole.",
  ]);
  await fill("motto", "Bye");
  await save();
  expect(kept()).toEqual({ isHidden: true, limit: 0, motto: "Bye" });
});

it("lets a long list be searched, and chooses among what was found", async () => {
  const choices = Array.from({ length: 12 }, (_, n) => `Channel ${n + 1}`);
  const { kept } = await open(
    defineFields<SettingsDocument>()([{ group: "a", kind: "choices", source: "days", choices }]),
    { days: ["Channel 5"] },
  );
  await fill("Find in this list", "channel 1");
  expect(screen.getAllByRole("checkbox")).toHaveLength(4); // 1, 10, 11, 12
  fireEvent.click(screen.getByRole("button", { name: "Select all" }));
  await waitFor(() => expect(screen.getByText("5 of 12 chosen")).toBeTruthy());
  await save();
  expect(kept().days).toEqual(["Channel 5", "Channel 1", "Channel 10", "Channel 11", "Channel 12"]);
});
