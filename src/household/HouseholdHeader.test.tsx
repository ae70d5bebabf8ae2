import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Household, HouseholdFacts } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { household as messages } from "../i18n/en/household";
import { buildSession, createFakeBackend } from "../testing/fakeBackend";
import { quietBackendErrors } from "../testing/quietBackendErrors";
import { renderInAdmin } from "../testing/renderInAdmin";
import { HouseholdCard } from "./HouseholdHeader";

beforeAll(() => {
  configure({ asyncUtilTimeout: 15_000 });
  vi.setConfig({ testTimeout: 60_000 });
  quietBackendErrors();
});

const facts: HouseholdFacts = {
  name: "Our home",
  hasSubscription: true,
  isGuestEnabled: false,
  members: 6,
  limit: 15,
};

const open = async (household: Partial<Household> = {}) => {
  const setGuest = vi.fn<Household["setGuest"]>(household.setGuest ?? (() => Promise.resolve()));
  const invite = vi.fn<Household["invite"]>(household.invite ?? (() => Promise.resolve()));
  const cancelInvitation = vi.fn<Household["cancelInvitation"]>(() => Promise.resolve());
  const backend = {
    ...createFakeBackend(),
    household: {
      about: () => Promise.resolve(facts),
      invitations: () => Promise.resolve([{ id: "9", account: "noor" }]),
      leave: () => Promise.resolve(),
      ...household,
      setGuest,
      invite,
      cancelInvitation,
    },
  };
  await renderInAdmin(<HouseholdCard />, { backend, session: buildSession({ isAdmin: true }), messages });
  await screen.findByText(/ of \d+ members/);
  return { setGuest, invite, cancelInvitation };
};

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("the household", () => {
  it("says its name, how many there are, and who is invited", async () => {
    await open();
    expect(screen.getByRole("heading", { name: "Our home" })).toBeTruthy();
    expect(screen.getByText("6 of 15 members")).toBeTruthy();
    expect(await screen.findByText("noor")).toBeTruthy();
  });

  it("lets no guest in before the question is answered", async () => {
    const { setGuest } = await open();
    fireEvent.click(screen.getByRole("switch", { name: "Guest" }));
    expect((await screen.findByRole("dialog")).textContent).toContain("without a PIN");
    expect(screen.getByRole("dialog").textContent).not.toContain("makes the household");
    expect(setGuest).not.toHaveBeenCalled();
    press("Let a guest in");
    await screen.findByText("The guest is among the faces now");
    expect(setGuest).toHaveBeenCalledWith(true);
  });

  it("of one says what it means to make it", async () => {
    await open({ about: () => Promise.resolve({ ...facts, members: 1 }) });
    fireEvent.click(screen.getByRole("switch", { name: "Guest" }));
    expect((await screen.findByRole("dialog")).textContent).toContain("every app has to sign in");
  });

  it.each([
    [{ hasSubscription: false }, /needs a subscription/],
    [{ members: 15 }, /as many members as it can have/],
  ])("where nobody can be invited says why: %j", async (changes, reason) => {
    await open({ about: () => Promise.resolve({ ...facts, ...changes }) });
    const invite = screen.getByRole<HTMLButtonElement>("button", { name: "Invite" });
    expect(invite.disabled).toBe(true);
    const reasonId = invite.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(reasonId)?.textContent).toMatch(reason);
  });

  it("keeps what was typed when an invitation is refused, and says why at its field", async () => {
    const key = "Nobody is called so.";
    const { invite } = await open({
      invite: () => Promise.reject(new BackendError(key, { status: 404, errors: { account: key } })),
    });
    press("Invite");
    const account = await screen.findByLabelText<HTMLInputElement>("E-mail or user name");
    fireEvent.change(account, { target: { value: " nobody " } });
    press("Send the invitation");
    await screen.findByText(key);
    expect(invite).toHaveBeenCalledWith("nobody");
    expect(account.value).toBe(" nobody ");
    expect(account.getAttribute("aria-invalid")).toBe("true");
  });

  it("takes an invitation back", async () => {
    const { cancelInvitation } = await open();
    fireEvent.click(await screen.findByRole("button", { name: "Cancel the invitation of noor" }));
    await waitFor(() => expect(cancelInvitation).toHaveBeenCalledWith("9"));
  });

  it("says so where the service does not tell who is invited", async () => {
    await open({ invitations: () => Promise.resolve(null) });
    expect(await screen.findByText(/the service does not tell/)).toBeTruthy();
  });
});
