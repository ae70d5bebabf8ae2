/** Conformance: roles and libraries, and what the rules about a user forbid an administrator. */
import { describe, expect, it } from "vitest";
import type { UserAction } from "../backend";
import { editSettings } from "../edit";
import type { BackendUnderTest } from "../testBackend";
import { roleOf, type Stage } from "./stage";

export const testRules = (on: () => Stage, { can, hasOneAdministrator }: BackendUnderTest) => {
  const backend = () => on().admin.backend;
  const me = () => backend().users.get(on().admin.session.read()!.userId);
  const verdict = async (action: UserAction, id: string) =>
    backend().users.allows!(action, await backend().users.get(id));

  const setAdmin = async (id: string, isAdmin: boolean) => {
    const policy = backend().policy!;
    await editSettings(policy, id, { changes: { [roleOf(policy)!]: isAdmin } });
    return backend().users.get(id);
  };

  describe.skipIf(hasOneAdministrator)("the administrator's role", () => {
    it("is given, with every library, and taken away, without taking the libraries", async () => {
      const { id } = await on().make();
      const before = await backend().policy!.read(id);
      expect(await setAdmin(id, true)).toMatchObject({ isAdmin: true, libraries: "all" });
      const demoted = await setAdmin(id, false);
      expect(demoted.isAdmin).toBe(false);
      const names = (await backend().references?.libraries?.())?.map(({ name }) => name);
      if (names && demoted.libraries !== "all") expect(new Set(demoted.libraries)).toEqual(new Set(names));
      expect(Object.keys(await backend().policy!.read(id))).toEqual(
        expect.arrayContaining(Object.keys(before)),
      );
    });
  });

  describe("rules", () => {
    it("do not let anybody remove oneself", async () => {
      expect(await backend().users.allows!("remove", await me())).toMatchObject({ allowed: false });
    });

    it.skipIf(hasOneAdministrator)("keep the last administrator, and say why", async (test) => {
      const { session } = on().admin;
      const { users } = await backend().users.list({
        page: 1,
        perPage: 100,
        sort: { field: "name", order: "ASC" },
        filter: { isAdmin: true },
      });
      const others = users.filter(({ id }) => id !== session.read()!.userId);
      const isAlone = others.every(({ id }) => on().isMade(id));
      if (!isAlone && !on().isDisposable) {
        test.skip("others administer this server");
        return;
      }
      for (const { id } of others) await setAdmin(id, false);
      try {
        const lastAdmin = { allowed: false, rule: "lastAdmin" };
        expect(await backend().users.allows!("setAdmin", await me())).toEqual(lastAdmin);
        expect(await backend().users.allows!("remove", await me())).toEqual(lastAdmin);
      } finally {
        for (const { id } of others) await setAdmin(id, true);
      }
    });

    it.skipIf(hasOneAdministrator).each<UserAction>(["remove", "setAdmin"])(
      "let one of several administrators go: %s",
      async (action) => {
        expect(await verdict(action, on().cast.admin.id)).toEqual({ allowed: true });
      },
    );

    it.each<UserAction>([
      "edit",
      "rename",
      "remove",
      ...(can.includes("setPasswords") ? (["setPassword"] as const) : []),
      ...(can.includes("setPins") ? (["setPin"] as const) : []),
      ...(hasOneAdministrator ? [] : (["setAdmin"] as const)),
    ])("let an administrator do it to a member: %s", async (action) => {
      expect(await verdict(action, on().cast.stranger.id)).toEqual({ allowed: true });
    });
  });
};
