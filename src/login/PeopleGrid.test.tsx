import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Person } from "../backends/backend";
import { moreWays } from "../i18n/en/moreWays";
import { renderLight } from "../testing/renderLight";
import { PeopleGrid } from "./PeopleGrid";

describe("a grid of faces", () => {
  it("is a list of buttons that are called as the people are", () => {
    open(["mia", "kwame"]);
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(faces()).toEqual(["mia", "kwame"]);
  });

  it("has no search for a handful, and one for many, which finds letters with and without their marks", async () => {
    const { unmount } = open(crowd(8));
    expect(screen.queryByRole("searchbox")).toBeNull();
    unmount();
    open([...crowd(60), "José"]);
    expect(screen.getAllByRole("listitem")).toHaveLength(61);
    await userEvent.type(screen.getByRole("searchbox", { name: "Find your name" }), " JOSE");
    expect(faces()).toEqual(["José"]);
    expect(screen.getByRole("status").textContent).toBe("1 person found");
  });

  it("takes Enter for the only one that is left", async () => {
    const { onPick } = open([...crowd(20), "mia"]);
    const search = screen.getByRole("searchbox");
    await userEvent.type(search, "person{Enter}");
    expect(onPick).not.toHaveBeenCalled();
    await userEvent.clear(search);
    await userEvent.type(search, "mi{Enter}");
    expect(onPick.mock.lastCall?.[0].name).toBe("mia");
  });

  it("says what to do where nobody is found", async () => {
    open(crowd(20));
    await userEvent.type(screen.getByRole("searchbox"), "zoe");
    expect(screen.getByText(/Nobody here is called “zoe”.*type the whole name/)).toBeTruthy();
  });

  it("has the keyboard from the start, so that Tab leads into it", async () => {
    open(crowd(20));
    expect(document.activeElement).toBe(screen.getByRole("heading"));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  it("is walked with the arrow keys", async () => {
    open(["mia", "kwame", "noor"]);
    screen.getByRole("button", { name: "mia" }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toContain("kwame");
    await userEvent.keyboard("{End}");
    expect(document.activeElement?.textContent).toContain("noor");
    await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
    expect(document.activeElement?.textContent).toContain("kwame");
  });

  it("shows letters where a picture does not load", () => {
    const { container } = open(["mia"], "http://films.test/mia.png");
    fireEvent.error(container.querySelector("img")!);
    expect(container.querySelector("img")).toBeNull();
    expect(container.querySelector(".u-avatar")?.textContent).toBe("M");
  });
});

const crowd = (count: number) => Array.from({ length: count }, (_, index) => `person ${index}`);

const open = (names: string[], avatar?: string) => {
  const onPick = vi.fn<(person: Person) => void>();
  const people = names.map((name) => ({ id: name, name, needsSecret: true, ...(avatar && { avatar }) }));
  const { i18n, rerender, ...rest } = renderLight(null);
  i18n.add(moreWays);
  rerender(<PeopleGrid people={people} onPick={onPick} onOther={() => undefined} />);
  return { ...rest, onPick };
};

const faces = () => screen.getAllByRole("listitem").map((item) => item.querySelector("bdi")?.textContent);
