/** The way out in the menu, beside a form with something typed and not saved. */
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import { buildSession, buildUser, createFakeBackend } from "../testing/fakeBackend";
import { fill } from "../testing/fill";
import { renderInAdmin } from "../testing/renderInAdmin";
import { AccountForm } from "../users/AccountForm";
import { UserMenu } from "./UserMenu";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
  vi.setConfig({ testTimeout: 60_000 });
});

const open = async (session = buildSession()) => {
  const onSignOut = vi.fn();
  const page = (
    <>
      <UserMenu />
      <AccountForm user={buildUser()} />
    </>
  );
  await renderInAdmin(page, { backend: createFakeBackend(), session, onSignOut });
  const openMenu = () => fireEvent.click(screen.getByRole("button", { name: /^You are/ }));
  const signOut = async () => {
    openMenu();
    fireEvent.click(await screen.findByRole("menuitem", { name: "Sign out" }));
  };
  return { onSignOut, openMenu, signOut };
};

it("signing out asks before what was typed is lost", async () => {
  const { onSignOut, signOut } = await open();
  await fill("Full name", "Mia Berg");
  await signOut();
  await screen.findByRole("dialog", { name: "Leave without saving?" });
  expect(onSignOut).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Stay here" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>("Full name").value).toBe("Mia Berg");
  expect(onSignOut).not.toHaveBeenCalled();

  await signOut();
  fireEvent.click(await screen.findByRole("button", { name: "Discard changes" }));
  await waitFor(() => expect(onSignOut).toHaveBeenCalledTimes(1));
});

it("signing out asks nothing where nothing is lost", async () => {
  const { onSignOut, signOut } = await open();
  await fill("Full name", "Mia Berg");
  await fill("Full name", "Mia Lindqvist");
  await signOut();
  await waitFor(() => expect(onSignOut).toHaveBeenCalledTimes(1));
});

it("a key has no profile to lead to", async () => {
  const { openMenu } = await open(buildSession({ isKey: true, name: "API key", fullName: "API key" }));
  openMenu();
  expect(await screen.findByText("Administrator, and nobody’s account")).toBeTruthy();
  expect(screen.queryByRole("menuitem", { name: "My profile" })).toBeNull();
});
