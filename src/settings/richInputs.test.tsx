/** Inputs for what only servers with many settings have: a week, bitrates, ratings, tags, orders. */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Settings, SettingsDocument } from "../backends/backend";
import { defineFields, type Field } from "../backends/fields";
import { bitrateProblem, schedulesProblem, tagsProblem } from "../backends/jellyfin/problems";
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
afterEach(() => vi.restoreAllMocks());

const open = async (field: Field, document: SettingsDocument) => {
  let kept = document;
  const profile: Settings = {
    fields: [field],
    read: () => Promise.resolve(kept),
    write: (_id, next) => {
      kept = next;
      return Promise.resolve();
    },
  };
  const backend = createFakeBackend({ profile });
  const view = await renderInAdmin(<ProfileEdit user={buildUser()} />, {
    backend: {
      ...backend,
      references: {
        ...backend.references,
        ratings: () =>
          Promise.resolve([
            { id: "13.0", name: "PG-13" },
            { id: "13.1", name: "PG-13 +" },
            { id: "17", name: "R" },
          ]),
        languages: () =>
          Promise.resolve([
            { id: "deu", name: "German" },
            { id: "jpn", name: "Japanese" },
          ]),
      },
    },
    session: buildSession(),
  });
  await screen.findByText("No changes");
  await waitFor(() => expect(view.container.querySelector(".MuiSkeleton-root")).toBeNull()); // inputs come late
  return { ...view, kept: () => kept };
};

const save = async () => {
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Mia Lindqvist is saved");
};

const define = (field: Parameters<ReturnType<typeof defineFields<SettingsDocument>>>[0][number]) =>
  defineFields<SettingsDocument>()([field])[0]!;

const week = define({
  group: "a",
  kind: "custom",
  source: "hours",
  input: "accessSchedules",
  problem: schedulesProblem,
});

describe("a week", () => {
  const everyday = { hours: [{ DayOfWeek: "Everyday", StartHour: 8, EndHour: 20 }] };
  const cell = (name: string) => screen.getByRole("gridcell", { name });
  const press = (key: string, options = {}) =>
    fireEvent.keyDown(document.activeElement!, { key, ...options });

  it("is painted with the keyboard: arrows move, shift marks, space paints and takes away", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-GB"]); // where a week begins on a Monday
    const { kept } = await open(week, everyday);
    const first = screen.getAllByRole("gridcell").filter((one) => one.getAttribute("tabindex") === "0");
    expect(first.map((one) => one.getAttribute("aria-label"))).toEqual(["Monday 0:00"]); // one stop for the Tab key
    first[0]!.focus();
    press("ArrowDown");
    press("Home");
    for (let n = 0; n < 40; n += 1) press("ArrowRight");
    expect(document.activeElement).toBe(cell("Tuesday 20:00"));
    press("ArrowRight", { shiftKey: true });
    press("ArrowRight", { shiftKey: true });
    press("ArrowRight", { shiftKey: true });
    press(" ");
    expect(cell("Tuesday 21:30").getAttribute("aria-selected")).toBe("true");
    expect(cell("Tuesday 22:00").getAttribute("aria-selected")).toBe("false");
    expect(screen.getByText("8:00–22:00")).toBeTruthy();
    press("ArrowRight"); // no more than one is marked now
    press(" ");
    press(" ");
    await save();
    expect(kept().hours).toEqual([...everyday.hours, { DayOfWeek: "Tuesday", StartHour: 20, EndHour: 22 }]);
  });

  it("is set without painting: a day, from when, until when; no end before its start can be chosen", async () => {
    const { kept } = await open(week, everyday);
    const hours = within(screen.getByRole("group", { name: "Hours without painting" }));
    const choose = async (label: string, option: string) => {
      fireEvent.mouseDown(hours.getByRole("combobox", { name: new RegExp(`^${label}`) }));
      fireEvent.click(await screen.findByRole("option", { name: option }));
      await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
    };
    await choose("Day", "Friday");
    await choose("From", "22:00");
    fireEvent.mouseDown(hours.getByRole("combobox", { name: /^Until/ }));
    const ends = (await screen.findAllByRole("option")).map(({ textContent }) => textContent);
    expect(ends).toEqual(["22:30", "23:00", "23:30", "24:00"]);
    fireEvent.click(screen.getByRole("option", { name: "24:00" }));
    fireEvent.click(hours.getByRole("button", { name: "Allow" }));
    await choose("Day", "Every day");
    await choose("From", "8:00");
    await choose("Until", "9:00");
    fireEvent.click(hours.getByRole("button", { name: "Take away" }));
    expect(screen.getByText("9:00–20:00, 22:00–24:00")).toBeTruthy();
    await save();
    expect(kept().hours).toEqual([
      { DayOfWeek: "Everyday", StartHour: 9, EndHour: 20 },
      { DayOfWeek: "Friday", StartHour: 22, EndHour: 24 },
    ]);
  });

  it("takes space on cells that are all painted for taking them away", async () => {
    await open(week, everyday);
    cell("Monday 0:00").focus();
    for (let n = 0; n < 16; n += 1) press("ArrowRight");
    press(" ");
    expect(cell("Monday 8:00").getAttribute("aria-selected")).toBe("false");
    expect(screen.getByText("8:30–20:00")).toBeTruthy();
    press("Enter");
    await screen.findByText("No changes"); // as it was: the same entries
  });

  it("gives and takes whole days, and says each day in words", async () => {
    const { kept } = await open(week, everyday);
    fireEvent.click(screen.getByRole("button", { name: "Sunday: the whole day" }));
    expect(screen.getByText("All day")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Saturday: the whole day" }));
    fireEvent.click(screen.getByRole("button", { name: "Saturday: the whole day" }));
    expect(screen.getByText("Not at all")).toBeTruthy();
    await save();
    expect(kept().hours).toEqual([
      { DayOfWeek: "Sunday", StartHour: 0, EndHour: 24 },
      { DayOfWeek: "Weekday", StartHour: 8, EndHour: 20 },
    ]);
  });

  it("cannot be saved empty, which would mean any hour", async () => {
    const { kept } = await open(week, { hours: [{ DayOfWeek: "Monday", StartHour: 8, EndHour: 9 }] });
    fireEvent.click(screen.getByRole("button", { name: "Monday: the whole day" }));
    fireEvent.click(screen.getByRole("button", { name: "Monday: the whole day" }));
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findAllByText(/^No hour is painted/)).toHaveLength(1);
    expect(kept().hours).toHaveLength(1);
    fireEvent.click(screen.getByRole("radio", { name: "At any hour" }));
    await save();
    expect(kept().hours).toEqual([]);
  });

  it("shows hours over midnight, which another program wrote, as what they are: without effect", async () => {
    await open(week, { hours: [{ DayOfWeek: "Friday", StartHour: 23, EndHour: 1 }] });
    expect(screen.getByText(/ends before it starts: Friday 23:00–1:00/)).toBeTruthy();
    expect(screen.getByText(/None of these hours ever comes true/)).toBeTruthy();
  });

  it("is accessible", async () => {
    const { container } = await open(week, everyday);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe("a bitrate", () => {
  const bitrate = define({
    group: "a",
    kind: "custom",
    source: "limit",
    input: "bitrate",
    problem: bitrateProblem,
  });

  it.each([
    ["2.5", 2_500_000],
    ["2,5", 2_500_000],
    [" 0 ", 0],
    ["2147.483647", 2_147_483_647],
  ])("typed as “%s” is %i bits per second", async (typed, bits) => {
    const { kept } = await open(bitrate, { limit: 8_000_000 });
    leave(await fill("limit", typed));
    await save();
    expect(kept().limit).toBe(bits);
  });

  it.each([
    ["2147.5", /^At most 2147\.483647/],
    ["-1", /^Type a number of Mbit/],
    ["fast", /^Type a number of Mbit/],
    ["", /^Type a number of Mbit/],
    ["1,000", /^Leave out the thousands separators/],
  ])("typed as “%s” is refused at its field, and stays as it was typed", async (typed, message) => {
    const { kept } = await open(bitrate, { limit: 8_000_000 });
    const input = await fill("limit", typed);
    leave(input);
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(input.getAttribute("aria-invalid")).toBe("true"));
    expect(document.getElementById(input.getAttribute("aria-describedby")!)?.textContent).toMatch(
      wordsOf(message),
    );
    expect(input.value).toBe(typed);
    expect(kept().limit).toBe(8_000_000);
  });

  it("of a thousand and more is shown without separators, which would be read as a decimal sign", async () => {
    await open(bitrate, { limit: 1_500_000_000 });
    expect(screen.getByLabelText<HTMLInputElement>("limit").value).toBe("1500");
  });

  it("is the old one again after undo", async () => {
    await open(bitrate, { limit: 8_000_000 });
    await fill("limit", "nonsense");
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(screen.getByLabelText<HTMLInputElement>("limit").value).toBe("8");
  });
});

/** The backend's own messages are not loaded in these tests: its keys stand in for them. */
const wordsOf = (message: RegExp) =>
  message.source.startsWith("^At most")
    ? /bitrateHigh/
    : message.source.startsWith("^Type a number")
      ? /bitrateNumber/
      : message;

const choose = async (label: string, option: string | RegExp) => {
  fireEvent.mouseDown(await screen.findByRole("combobox", { name: label }));
  fireEvent.click(within(await screen.findByRole("listbox")).getByRole("option", { name: option }));
};

describe("a rating", () => {
  const rating = define({
    group: "a",
    kind: "custom",
    source: "score",
    also: ["subScore"],
    input: "rating",
    reference: "ratings",
  });

  it("is one choice of score and step, and changes both", async () => {
    const { kept } = await open(rating, { score: 17, subScore: null, more: "kept" });
    await choose("score", "PG-13 +");
    await screen.findByText("1 change not saved");
    await save();
    expect(kept()).toEqual({ score: 13, subScore: 1, more: "kept" });
  });

  it("changes the step alone, and can be none", async () => {
    const { kept } = await open(rating, { score: 13, subScore: 1 });
    await choose("score", "PG-13");
    await save();
    expect(kept()).toEqual({ score: 13, subScore: 0 });
    fireEvent.mouseDown(screen.getByRole("combobox", { name: "score" }));
    const options = within(await screen.findByRole("listbox")).getAllByRole("option");
    expect(options[0]!.textContent).toBe("No limit");
    fireEvent.click(options[0]!);
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(kept()).toEqual({ score: null, subScore: null }));
  });

  it("that the server does not list can be seen, and stays", async () => {
    await open(rating, { score: 21, subScore: 3 });
    expect(await screen.findByText("21.3, which the server does not list")).toBeTruthy();
  });
});

describe("tags", () => {
  const tags = define({ group: "a", kind: "tags", source: "tags", problem: tagsProblem });
  const enter = (input: HTMLElement) => fireEvent.keyDown(input, { key: "Enter" });

  it("are added with Enter, and taken off one by one", async () => {
    const { kept } = await open(tags, { tags: ["war"] });
    const input = await fill("tags", " gore ");
    enter(input);
    enter(await fill("tags", "WAR")); // it is there already
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["war", "gore"]);
    fireEvent.click(screen.getByRole("button", { name: "Remove war" }));
    expect(document.activeElement).toBe(input);
    await save();
    expect(kept().tags).toEqual(["gore"]);
  });

  it("with a comma are refused at the field, stay typed, and are not saved", async () => {
    const { kept } = await open(tags, { tags: [] });
    enter(await fill("tags", "kids"));
    const input = await fill("tags", "a,b");
    enter(input);
    leave(input);
    fireEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(input.getAttribute("aria-invalid")).toBe("true"));
    expect(document.getElementById(input.getAttribute("aria-describedby")!)?.textContent).toMatch(/tagComma/);
    expect(input.value).toBe("a,b");
    expect(kept().tags).toEqual([]);
    enter(await fill("tags", "a b"));
    await save();
    expect(kept().tags).toEqual(["kids", "a b"]);
  });

  it("that are pasted one a line become one each", async () => {
    await open(tags, { tags: [] });
    fireEvent.paste(screen.getByLabelText("tags"), { clipboardData: { getData: () => "one\r\ntwo\n" } });
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["one", "two"]);
  });
});

it("an order is changed with up and down, and the focus goes along", async () => {
  const order = define({
    group: "a",
    kind: "references",
    source: "order",
    reference: "libraries",
    isOrdered: true,
  });
  const { kept } = await open(order, { order: ["1", "2"] });
  fireEvent.click(await screen.findByRole("button", { name: "Add Kids' songs" }));
  fireEvent.click(screen.getByRole("button", { name: "Move Kids' songs up" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move Kids' songs up" }));
  fireEvent.click(screen.getByRole("button", { name: "Move Kids' songs up" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move Kids' songs down" }));
  expect(screen.getByText("Kids' songs is now 1 of 3")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Take Audiobooks out" }));
  await save();
  expect(kept().order).toEqual(["3", "1"]);
});

it("a language is found by its name, and may be one that the server does not list", async () => {
  const language = define({
    group: "a",
    kind: "reference",
    source: "language",
    reference: "languages",
    isOpen: true,
  });
  const { kept } = await open(language, { language: "deu" });
  const input = await screen.findByLabelText<HTMLInputElement>("language");
  await waitFor(() => expect(input.value).toBe("German"));
  fireEvent.change(input, { target: { value: "japanese" } });
  leave(input);
  await screen.findByText("1 change not saved");
  await save();
  expect(kept().language).toBe("jpn");
});

it("what the server never tells is neither on nor off, and is sent only when somebody says so", async () => {
  const untold = define({ group: "a", kind: "switch", source: "lyrics", isNeverTold: true });
  const { kept } = await open(untold, { other: 1 });
  expect(screen.getByRole("combobox", { name: "lyrics" }).textContent).toMatch(/^Not known/);
  await choose("lyrics", "Yes");
  await save();
  expect(kept()).toEqual({ other: 1, lyrics: true });
});
