import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Credentials, PasswordReset, ResetStep, Session } from "../backends/backend";
import { BackendError } from "../backends/errors";
import { moreWays } from "../i18n/en/moreWays";
import { buildConnection, buildSession, noteOf, renderLight } from "../testing/renderLight";
import { ForgotPassword } from "./ForgotPassword";

beforeEach(() => history.replaceState(null, "", "#/home/users"));

describe("a forgotten password", () => {
  it("asks for the name before it asks the server", async () => {
    const { request } = open({});
    await userEvent.click(screen.getByRole("button", { name: "Ask for a PIN" }));
    expect(noteOf(nameField())).toBe("Type your user name.");
    expect(request).not.toHaveBeenCalled();
  });

  it("says where the PIN is and until when, and that it tells strangers nothing", async () => {
    const expiresAt = new Date(2026, 0, 1, 18, 45).toISOString();
    await askFor("ada", { next: "pin", pinFile: "/config/passwordreset1.json", expiresAt });
    expect(screen.getByText("/config/passwordreset1.json")).toBeTruthy();
    expect(screen.getByText(/If ada has an account here/)).toBeTruthy();
    expect(screen.getByText(/It works until (18:45|6:45)/)).toBeTruthy();
  });

  it("signs in with the PIN, and says that it is the password now", async () => {
    const { redeem, withPassword, onEnter } = await askFor("ADA", { next: "pin" });
    redeem.mockResolvedValue({ names: ["mia", "ada"], password: "0A-1B-2C-3D" });
    await userEvent.type(pinField(), "0a1b 2c3d{Enter}");
    expect(redeem).toHaveBeenCalledWith("0a1b 2c3d");
    expect(withPassword).toHaveBeenCalledWith({ username: "ada", password: "0A-1B-2C-3D" });
    expect(await screen.findByRole("heading", { name: "The PIN is your password now" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Choose a new password" }));
    expect(onEnter).toHaveBeenCalledWith(buildSession());
    expect(location.hash).toBe("#/home/profile/password");
  });

  it("lets the new password wait", async () => {
    const { redeem, onEnter } = await askFor("ada", { next: "pin" });
    redeem.mockResolvedValue({ names: ["ada"], password: "0A-1B-2C-3D" });
    await userEvent.type(pinField(), "0a1b2c3d{Enter}");
    await userEvent.click(await screen.findByRole("button", { name: "Later" }));
    expect(onEnter).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe("#/home/");
  });

  it("says at the field that a PIN is wrong, and keeps what was typed", async () => {
    const { redeem, withPassword } = await askFor("ada", { next: "pin" });
    redeem.mockRejectedValue(new BackendError("", { status: 404, errors: { pin: "forgot.noPin" } }));
    await userEvent.type(pinField(), "00-00-00-00{Enter}");
    await waitFor(() => expect(noteOf(pinField())).toBe("Type the PIN."));
    expect(pinField().value).toBe("00-00-00-00");
    expect(document.activeElement).toBe(pinField());
    expect(withPassword).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Ask for a new PIN" }));
    expect(nameField().value).toBe("ada");
  });

  it("asks for the PIN before it asks the server", async () => {
    const { redeem } = await askFor("ada", { next: "pin" });
    await userEvent.type(pinField(), "  {Enter}");
    expect(noteOf(pinField())).toBe("Type the PIN.");
    expect(redeem).not.toHaveBeenCalled();
  });

  it("says so where the PIN became the password, and it does not sign in all the same", async () => {
    const { redeem, withPassword, onEnter } = await askFor("ada", { next: "pin" });
    redeem.mockResolvedValue({ names: ["ada"], password: "0A-1B-2C-3D" });
    withPassword.mockRejectedValue(new BackendError("Not at this hour", { status: 403 }));
    await userEvent.type(pinField(), "0a1b2c3d{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch("Not at this hour");
    expect(screen.getByText(/The PIN is the password of ada now/)).toBeTruthy();
    expect(onEnter).not.toHaveBeenCalled();
  });

  it.each<[ResetStep, RegExp]>([
    [{ next: "askAdmin" }, /Ask an administrator/],
    [{ next: "atHome" }, /only in its own network/],
  ])("explains %j", async (told, says) => {
    await askFor("ada", told);
    expect(screen.getByText(says)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("can be asked about again from the right network", async () => {
    const { request } = await askFor("ada", { next: "atHome" });
    request.mockResolvedValue({ next: "pin" });
    await userEvent.click(screen.getByRole("button", { name: "Ask again" }));
    await userEvent.click(screen.getByRole("button", { name: "Ask for a PIN" }));
    expect(await screen.findByRole("textbox", { name: "PIN" })).toBeTruthy();
  });

  it("says what went wrong, and keeps the name", async () => {
    const { request } = open({ name: "ada" });
    request.mockRejectedValue(new BackendError("disk full", { status: 500 }));
    await userEvent.click(screen.getByRole("button", { name: "Ask for a PIN" }));
    expect((await screen.findByRole("alert")).textContent).toMatch("disk full");
    expect(nameField().value).toBe("ada");
  });
});

const open = ({ name = "" }: { name?: string }) => {
  const request = vi.fn<PasswordReset["request"]>();
  const redeem = vi.fn<PasswordReset["redeem"]>();
  const withPassword = vi.fn<(credentials: Credentials) => Promise<Session>>();
  withPassword.mockResolvedValue(buildSession());
  const onEnter = vi.fn<(session: Session) => void>();
  const { i18n, rerender } = renderLight(null);
  i18n.add(moreWays);
  rerender(
    <ForgotPassword
      resetPassword={{ request, redeem }}
      withPassword={withPassword}
      connection={buildConnection()}
      name={name}
      onBack={() => undefined}
      onTry={() => undefined}
      onEnter={onEnter}
    />,
  );
  return { request, redeem, withPassword, onEnter };
};

const askFor = async (name: string, told: ResetStep) => {
  const opened = open({ name: "" });
  opened.request.mockResolvedValue(told);
  await userEvent.type(nameField(), ` ${name} {Enter}`);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Ask for a PIN" })).toBeNull());
  expect(opened.request).toHaveBeenCalledWith(name);
  return opened;
};

const nameField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "User name" });
const pinField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "PIN" });
