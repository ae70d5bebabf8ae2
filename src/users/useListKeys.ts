/**
 * The arrow keys in the list: up and down from user to user, Space selects, Shift selects several. Enter needs
 * nothing: what has the keyboard is the link to the user. All other stops of the Tab key stay what they were.
 */
import { type KeyboardEvent, type RefObject, useRef } from "react";
import type { User } from "../backends/backend";
import { usePageActions } from "../keyboard/pageActions";
import { rowAfter, type Stretch, splitByStretch } from "./listKeys";
import type { Selection } from "./useSelection";

export interface ListKeysOptions {
  /** Around the search and the rows. */
  page: RefObject<HTMLElement | null>;
  users: readonly User[] | undefined;
  selection: Selection;
}

export const useListKeys = ({ page, users = [], selection }: ListKeysOptions) => {
  const stretch = useRef<Stretch>(undefined);
  const lastId = useRef<string>(undefined);

  const links = () => [...(page.current?.querySelectorAll<HTMLElement>("a.open") ?? [])];
  const rowOf = (element: EventTarget | null) =>
    links().findIndex((link) => link.closest("tr, li")?.contains(element as Node));
  const focusRow = (index: number) => {
    lastId.current = users[index]?.id;
    links()[index]?.focus();
  };

  const step = (key: "ArrowDown" | "ArrowUp") => {
    const at = rowOf(document.activeElement);
    const known = users.findIndex(({ id }) => id === lastId.current);
    // From elsewhere on the page: back to where one was.
    const next = at < 0 && known >= 0 ? known : rowAfter(key, at, users.length);
    stretch.current = undefined;
    if (next !== undefined) focusRow(next);
  };
  usePageActions([
    { name: "nextRow", run: () => step("ArrowDown") },
    { name: "previousRow", run: () => step("ArrowUp") },
  ]);

  const extend = (at: number, next: number) => {
    const isGoingOn = stretch.current?.to === at;
    const { from, before } =
      isGoingOn && stretch.current
        ? stretch.current
        : { from: at, before: new Set(selection.users.map(({ id }) => id)) };
    stretch.current = { from, to: next, before };
    const { selected, others } = splitByStretch(users, stretch.current);
    selection.add(selected);
    selection.remove(others.map(({ id }) => id));
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    // What a menu of a row hears comes by here, too, though it lies above the page.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const at = rowOf(target);
    if (at >= 0 && event.key === " " && target.matches("a")) {
      stretch.current = undefined;
      selection.toggle(users[at]!);
    } else {
      const isAbove =
        target.matches("[type=search], thead *") && event.key === "ArrowDown" && !event.shiftKey;
      const next = at >= 0 || isAbove ? rowAfter(event.key, at, users.length) : undefined;
      if (next === undefined) return;
      if (event.shiftKey) extend(at, next);
      else stretch.current = undefined;
      focusRow(next);
    }
    event.preventDefault();
  };
};
