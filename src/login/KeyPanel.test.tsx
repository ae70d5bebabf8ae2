import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Session } from "../backends/backend";
import { BackendError, UnreachableError } from "../backends/errors";
import { moreWays } from "../i18n/en/moreWays";
import { buildConnection, buildSession, noteOf, renderLight } from "../testing/renderLight";
import { KeyPanel } from "./KeyPanel";

describe("a key in place of an account", () => {
  it("says what it cannot do before it is asked for", () => {
    open();
    expect(screen.getByText("No profile of your own.")).toBeTruthy();
  });

  it("signs in, for this tab or for longer", async () => {
    const { withKey, onEnter } = open();
    await userEvent.click(screen.getByRole("checkbox", { name: /Stay signed in/ }));
    await userEvent.type(keyField(), "abc{Enter}");
    expect(withKey).toHaveBeenCalledWith("abc");
    await waitFor(() => expect(onEnter).toHaveBeenCalledWith(buildSession(), true));
  });

  it("is asked for before the server is", async () => {
    const { withKey } = open();
    await userEvent.type(keyField(), "  {Enter}");
    expect(noteOf(keyField())).toBe("Paste the key.");
    expect(withKey).not.toHaveBeenCalled();
  });

  it.each([
    [
      "with the backend's words",
      new BackendError("", { status: 400, errors: { key: "Not a key." } }),
      "Not a key.",
    ],
    ["without them", new BackendError("", { status: 401 }), "Home does not know this key."],
  ])("that is wrong is said at the field, %s, and stays", async (_, error, says) => {
    const { withKey, onEnter } = open();
    withKey.mockRejectedValue(error);
    await userEvent.type(keyField(), "abc{Enter}");
    await waitFor(() => expect(noteOf(keyField())).toBe(says));
    expect(keyField().value).toBe("abc");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(onEnter).not.toHaveBeenCalled();
  });

  it("says what else went wrong", async () => {
    const { withKey } = open();
    withKey.mockRejectedValue(new UnreachableError("http://music.test", undefined));
    await userEvent.type(keyField(), "abc{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch("Home does not answer");
  });
});

const open = () => {
  const withKey = vi.fn<(key: string) => Promise<Session>>().mockResolvedValue(buildSession());
  const onEnter = vi.fn<(session: Session, stay?: boolean) => void>();
  const { i18n, rerender } = renderLight(null);
  i18n.add(moreWays);
  const key = { title: "A key", label: "API key", help: "No profile of your own." };
  i18n.add({ backends: { navidrome: { key } } });
  rerender(
    <KeyPanel
      withKey={withKey}
      connection={buildConnection()}
      onBack={() => undefined}
      onTry={() => undefined}
      onEnter={onEnter}
    />,
  );
  return { withKey, onEnter };
};

const keyField = () => screen.getByLabelText<HTMLInputElement>("API key");
