/** What the browser kept and cannot be read is left out, and whoever looks is told how much of it there was. */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { type ReactNode, Suspense } from "react";
import { beforeEach, expect, it } from "vitest";
import RunBar from "../bulk/RunBar";
import { openRunStore } from "../bulk/runStore";
import { journal } from "../i18n/en/journal";
import { templates } from "../i18n/en/templates";
import type { Messages } from "../i18n/i18n";
import TemplatesPage from "../templates/TemplatesPage";
import { templateStoreOf } from "../templates/templateStore";
import { buildSession, createFakeBackend } from "../testing/fakeBackend";
import { freshDatabase } from "../testing/freshDatabase";
import { renderInAdmin } from "../testing/renderInAdmin";
import { openDatabase, type UsherDatabase } from "./database";
import JournalPage from "./JournalPage";

beforeEach(freshDatabase);

/** Parts of these pages are loaded while they are shown. */
const slowly = { timeout: 5000 };

const options = { backend: createFakeBackend(), session: buildSession() };

/** With what is loaded while it is drawn. */
const show = (page: ReactNode, messages: Messages = {}) =>
  act(() => renderInAdmin(page, { ...options, messages }));

const put = async (store: "journal" | "runs" | "rows", value: object) =>
  (await openDatabase()).put(store, value as UsherDatabase["journal"]["value"]);

it("the journal says how many entries it leaves out, and exports and clears them", async () => {
  await put("journal", { id: "0-a", connectionId: "home", at: "yesterday" });
  await put("journal", { id: "0-b", connectionId: "home", user: "mia" });
  await put("journal", { id: "0-c", connectionId: "other" });
  await show(<JournalPage />, journal);
  await screen.findByText(/^2 entries kept here cannot be read/, undefined, slowly);
  fireEvent.click(screen.getByRole("button", { name: "Clear…" }));
  fireEvent.click(await screen.findByRole("button", { name: "Clear the journal" }));
  await waitFor(() => expect(screen.queryByText(/cannot be read/)).toBeNull());
});

it("of runs it is said on every page, until somebody has read it", async () => {
  const head = { connectionId: "home", startedAt: "2026-11-28T12:00:00.000Z", isPaused: true };
  await put("runs", { ...head, id: "broken", task: { kind: "launch" } });
  await put("runs", { ...head, id: "whole", task: { kind: "signOut" } });
  await put("rows", { runId: "whole", index: 0, id: "", name: "mia", state: "waiting" });
  await put("rows", { runId: "whole", index: 1, id: "2", name: "noor", state: "waiting" });
  const { runs } = await show(
    <Suspense>
      <RunBar />
    </Suspense>,
  );
  await act(() => runs.restore());
  await screen.findByText(/^2 entries about changes to many users could not be read/, undefined, slowly);
  await screen.findAllByText("Paused: 0 of 1 done"); // in sight, and for a screen reader
  fireEvent.click(screen.getByRole("button", { name: "Close" }));
  await waitFor(() => expect(screen.queryByText(/could not be read/)).toBeNull());
  await expect
    .poll(async () => openRunStore("home").load())
    .toMatchObject({ runs: [{ id: "whole" }], broken: [], brokenRows: 0 });
});

it("the templates' page says it of templates and of who follows them", async () => {
  const at = "2026-11-28T12:00:00.000Z";
  const keep = (key: string, value: unknown) =>
    localStorage.setItem(key, JSON.stringify({ version: 1, value }));
  keep("usher.templates.navidrome", [{ id: "t", name: "Child", backend: "navidrome" }, { id: "" }, 7]);
  keep("usher.followers.home", { t: { "1": { at, name: "mia" }, "2": { at: "", name: "noor" } }, u: null });
  dispatchEvent(new StorageEvent("storage", { key: null }));
  await show(<TemplatesPage />, templates);
  await screen.findByText(/^4 entries kept for templates cannot be read/, undefined, slowly);
  expect(screen.getByRole("heading", { name: "Child" })).toBeTruthy();
  const store = templateStoreOf("navidrome", "home");
  store.save([]);
  store.saveFollowers({});
  await waitFor(() => expect(screen.queryByText(/cannot be read/)).toBeNull());
});
