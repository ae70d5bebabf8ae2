import { act, fireEvent, screen } from "@testing-library/react";
import { useCloseNotification, useNotify } from "ra-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildSession, createFakeBackend } from "../testing/fakeBackend";
import { renderInAdmin } from "../testing/renderInAdmin";

afterEach(() => vi.useRealTimers());

describe("a notice", () => {
  it("that is closed by its own button makes room for what the button had to say", async () => {
    await open();
    press("Save");
    press("Undo");
    expect(screen.getByRole("status").textContent).toBe("Taken back");
  });

  it("goes by itself, but not while somebody is reading it; what failed stays", async () => {
    await open();
    vi.useFakeTimers();
    press("Save");
    fireEvent.mouseEnter(screen.getByRole("status").parentElement!);
    pass(60_000);
    expect(screen.getByRole("status")).toBeTruthy();
    fireEvent.mouseLeave(screen.getByRole("status").parentElement!);
    pass(6_000);
    expect(screen.queryByRole("status")).toBeNull();
    press("Fail");
    pass(60_000);
    fireEvent.keyDown(screen.getByRole("alert"), { key: "Escape" });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

const Page = () => {
  const notify = useNotify();
  return (
    <>
      <button type="button" onClick={() => notify(<Saved />)}>
        Save
      </button>
      <button type="button" onClick={() => notify("It failed", { type: "error" })}>
        Fail
      </button>
    </>
  );
};

const Saved = () => {
  const notify = useNotify();
  const close = useCloseNotification();
  const undo = () => {
    notify("Taken back");
    close();
  };
  return (
    <button type="button" onClick={undo}>
      Undo
    </button>
  );
};

const open = () => renderInAdmin(<Page />, { backend: createFakeBackend(), session: buildSession() });

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};
