// @vitest-environment node
/** Which kept lists show a changed user without being read again. */
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import type { User } from "../backends/backend";
import { buildUser } from "../testing/fakeBackend";
import { showUser } from "./showUser";

const mia: User = { ...buildUser(), id: "mia", isAdmin: false, devicesSignedIn: 2 };
const noor: User = { ...buildUser(), id: "noor", isAdmin: true };

const keep = (params: object) => {
  const queryClient = new QueryClient();
  const key = ["users", "getList", params];
  queryClient.setQueryData(key, { data: [mia, noor], total: 2 });
  const { devicesSignedIn: _devices, ...read } = mia;
  return {
    show: (changes: Partial<User>) => showUser(queryClient, { ...read, ...changes })(key),
    row: () => queryClient.getQueryData<{ data: User[] }>(key)?.data[0],
  };
};

const byName = { sort: { field: "name", order: "ASC" }, filter: {} };

describe("a changed user", () => {
  it("stands in a list whose order has nothing to do with the change, which is right again", () => {
    const { show, row } = keep(byName);
    expect(show({ isAdmin: true })).toBe(true);
    expect(row()).toMatchObject({ isAdmin: true, devicesSignedIn: 2 });
  });

  it.each([
    { why: "is sorted by what changed", params: { ...byName, sort: { field: "isAdmin", order: "ASC" } } },
    { why: "is filtered, so that the row may have to go", params: { ...byName, filter: { isAdmin: false } } },
  ])("stands in a list that $why, which is read again all the same", ({ params }) => {
    const { show, row } = keep(params);
    expect(show({ isAdmin: true })).toBe(false);
    expect(row()).toMatchObject({ isAdmin: true });
  });

  it("who is disabled now is signed out, so that the devices have to be counted again", () => {
    expect(keep(byName).show({ isDisabled: true })).toBe(false);
  });
});
