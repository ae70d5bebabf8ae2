/** Conformance: what somebody who is no administrator can do, and what must be refused. */
import { describe, expect, it } from "vitest";
import type { UserAction } from "../backend";
import { editSettings, editUser } from "../edit";
import type { BackendUnderTest } from "../testBackend";
import { changeOf } from "./settings";
import { passwordOf, roleOf, type Stage } from "./stage";

export const testMember = (on: () => Stage, underTest: BackendUnderTest) => {
  const { memberCan, membersMayRename = false, membersSeeEverybody = false } = underTest;
  const backend = () => on().member.backend;
  const own = () => on().cast.member.id;
  const stranger = () => on().cast.stranger.id;
  const forbidden = { status: 403 };

  it("is no administrator, and sees the own account", async () => {
    const { name, fullName } = on().cast.member;
    expect(on().member.session.read()).toMatchObject({ userId: own(), name, isAdmin: false });
    const seen = { name, ...(fullName && { fullName }), isAdmin: false };
    expect(await backend().users.get(own())).toMatchObject(seen);
    expect(await on().member.auth.resume()).toMatchObject({ userId: own(), isAdmin: false });
  });

  it.skipIf(underTest.membersDoNotSeeLibraries)(
    "sees the same libraries as the administrator does",
    async () => {
      const { libraries } = await on().admin.backend.users.get(own());
      expect((await backend().users.get(own())).libraries).toEqual(libraries);
    },
  );

  describe("the own account", () => {
    if (memberCan.includes("editUsers"))
      it("can be edited", async () => {
        const base = { ...(await backend().users.get(own())) };
        const changes = backend().users.columns.includes("fullName")
          ? { fullName: "Their own choice", email: "own@example.org" }
          : { name: `${base.name}-own` };
        expect(await editUser(backend().users, own(), { base, changes })).toMatchObject(changes);
        const {
          updatedAt: _updatedAt,
          lastSeenAt: _lastSeenAt,
          ...after
        } = await on().admin.backend.users.get(own());
        expect({ ...base, ...after, ...changes }).toMatchObject(after);
        expect(after).toMatchObject({ name: base.name, isAdmin: false, ...changes });
        await editUser(backend().users, own(), { changes: { name: base.name } });
      });

    if (memberCan.includes("editProfile"))
      it("has a profile that can be edited, and keeps every other key", async (test) => {
        const profile = backend().profile!;
        const before = await profile.read(own());
        const changes = await changeOf(backend(), profile, before);
        if (!changes) {
          test.skip("this server shows no field of it");
          return;
        }
        const after = await editSettings(profile, own(), { changes, base: before });
        const { updatedAt: _then, lastAccessAt: _seenThen, ...kept } = before;
        expect(after).toMatchObject({ ...kept, ...changes });
      });

    if (memberCan.includes("setPasswords")) {
      it("keeps its password where the current one was wrong, and says so at its field", async () => {
        for (const current of ["wrong", "", undefined])
          await expect(
            backend().users.setPassword!(own(), {
              next: "next one",
              ...(current !== undefined && { current }),
            }),
          ).rejects.toMatchObject({ body: { errors: { current: expect.any(String) as string } } });
      });

      it("gets another password, and stays signed in", async () => {
        const current = passwordOf(on().tag);
        const next = "nächstes 🗝";
        await backend().users.setPassword!(own(), { current, next });
        expect(await on().member.auth.resume()).toMatchObject({ userId: own() });
        const username = on().cast.member.name;
        await expect(on().signIn({ username, password: current })).rejects.toMatchObject({ status: 401 });
        const { session } = await on().signIn({ username, password: next });
        expect(session.read()).toMatchObject({ userId: own() });
      });
    }

    it.skipIf(underTest.hasOneAdministrator)("cannot be made an administrator's", async () => {
      const policy = backend().policy!;
      await policy
        .write(own(), { ...(await policy.read(own())), [roleOf(policy)!]: true })
        .catch(() => undefined); // a server may ignore it
      expect((await on().admin.backend.users.get(own())).isAdmin).toBe(false);
    });

    it.each<[UserAction, boolean]>([
      ["edit", memberCan.includes("editUsers")],
      ["setPassword", memberCan.includes("setPasswords")],
      ["rename", membersMayRename],
      ["remove", false],
      ["setAdmin", false],
    ])("is told beforehand what can be done with it: %s", async (action, allowed) => {
      const me = await backend().users.get(own());
      expect(await backend().users.allows!(action, me)).toMatchObject({ allowed });
    });
  });

  describe("everybody else", () => {
    it.skipIf(membersSeeEverybody)("is not listed", async () => {
      const query = { page: 1, perPage: 25, sort: { field: "name", order: "ASC" } } as const;
      await expect(backend().users.list({ ...query, filter: {} })).rejects.toMatchObject(forbidden);
      await expect(backend().users.list({ ...query, filter: { q: on().tag } })).rejects.toMatchObject(
        forbidden,
      );
    });

    it("cannot be made, read, edited, given a policy or a password, or removed", async () => {
      const { users, policy } = backend();
      // Who may not read even the own policy tries with an empty one.
      const document = { ...(await policy!.read(own()).catch(() => undefined)) };
      const before = await on().admin.backend.users.get(stranger());
      const attempts = [
        ...(membersSeeEverybody ? [] : [() => users.get(stranger())]),
        () => users.create!({ name: `${on().tag}-forbidden`, password: "p" }),
        () => users.update!(stranger(), { name: `${on().tag}-forbidden`, email: "x@example.org" }),
        ...(users.setPassword ? [() => users.setPassword!(stranger(), { next: "p" })] : []),
        ...(users.setPin ? [() => users.setPin!(stranger(), { next: "1234" })] : []),
        () => policy!.write(stranger(), document),
        () => users.remove!(stranger()),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(forbidden);
      expect(await on().admin.backend.users.get(stranger())).toEqual(before);
    });

    it.each<UserAction>(["edit", "rename", "remove", "setPassword", "setAdmin"])(
      "is for administrators only: %s",
      async (action) => {
        expect(await backend().users.allows!(action, on().cast.stranger)).toEqual({
          allowed: false,
          rule: "adminsOnly",
        });
      },
    );
  });
};
