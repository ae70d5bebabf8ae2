import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildSession } from "../testing/renderLight";
import { watchComingBack } from "./comeBack";
import { createSessionStore, sessionKey } from "./sessionStore";

const come = (persisted: boolean) =>
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
let stop = () => undefined as void;
const open = () => {
  const session = createSessionStore("home");
  session.write(buildSession());
  const onCameBack = vi.fn<() => void>();
  stop = watchComingBack("home", session, onCameBack);
  return { session, onCameBack };
};

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => stop());

it("a page that comes back after a sign-out that it did not hear of is signed out", () => {
  const { session, onCameBack } = open();
  sessionStorage.removeItem(sessionKey("home"));
  come(true);
  expect(session.read()).toBeNull();
  expect(onCameBack).not.toHaveBeenCalled();
});

it("a page that comes back with a session that still holds asks the server again", () => {
  const { session, onCameBack } = open();
  come(true);
  expect(session.read()).not.toBeNull();
  expect(onCameBack).toHaveBeenCalledTimes(1);
});

it("a page that is shown for the first time is left alone", () => {
  const { session, onCameBack } = open();
  sessionStorage.removeItem(sessionKey("home"));
  come(false);
  expect(session.read()).not.toBeNull();
  expect(onCameBack).not.toHaveBeenCalled();
});
