/** Conformance: making, changing and removing users, and their passwords. */
import { describe, expect, it } from "vitest";
import type { Backend, SettingsDocument } from "../backend";
import { createUser, editUser } from "../edit";
import { ConflictError, PartlyDoneError } from "../errors";
import type { BackendUnderTest } from "../testBackend";
import { comparable } from "./settings";
import { givenTo, passwordOf, type Stage } from "./stage";

export const testEditing = (on: () => Stage, { can, refusedPolicy, policyOfLibraries }: BackendUnderTest) => {
  const backend = () => on().admin.backend;
  const users = () => backend().users;

  describe("making users", () => {
    it("makes somebody who can then be read and found, and is no administrator", async () => {
      const name = `${on().tag}-new`;
      const made = await on().make({ name, fullName: "Somebody New", email: "new@example.org" });
      expect(made).toMatchObject({ name, isAdmin: false });
      expect(await users().get(made.id)).toEqual(made);
      if (givenTo(users()).includes("fullName"))
        expect(made).toMatchObject({ fullName: "Somebody New", email: "new@example.org" });
    });

    it("takes the blanks off a name, and calls whoever has no full name by it", async () => {
      const made = await on().make({ name: `  ${on().tag}-blanks ` });
      expect(made.name).toBe(`${on().tag}-blanks`);
      if (users().columns.includes("fullName")) expect(made.fullName).toBe(made.name);
    });

    it.each(["", "   "])("refuses a blank name, at its field: %j", async (name) => {
      await expect(on().make({ name })).rejects.toMatchObject({
        status: 400,
        body: { errors: { name: expect.any(String) as string } },
      });
    });

    it("refuses a name that somebody has in other case, at its field", async () => {
      const name = on().cast.stranger.name.toUpperCase();
      await expect(on().make({ name })).rejects.toMatchObject({
        body: { errors: { name: "ra.validation.unique" } },
      });
    });

    it("knows beforehand whether a name is taken", async () => {
      const { stranger, other } = on().cast;
      expect({
        same: await users().isNameTaken!(stranger.name),
        otherCase: await users().isNameTaken!(` ${stranger.name.toUpperCase()} `),
        own: await users().isNameTaken!(stranger.name, stranger.id),
        somebodyElses: await users().isNameTaken!(other.name, stranger.id),
        longer: await users().isNameTaken!(`${stranger.name}x`),
        shorter: await users().isNameTaken!(stranger.name.slice(0, -1)),
      }).toEqual({
        same: true,
        otherCase: true,
        own: false,
        somebodyElses: true,
        longer: false,
        shorter: false,
      });
    });

    if (can.includes("editPolicy")) {
      it("gives a new user the libraries that were chosen", async (test) => {
        const library = (await backend().references?.libraries?.())?.at(-1);
        if (!library) {
          test.skip("this server has no libraries");
          return;
        }
        const policy = policyOfLibraries([library.id]);
        const made = await createUser(backend(), { ...draftOf(on(), "libraries"), policy });
        on().remember(made);
        expect((await users().get(made.id)).libraries).toEqual([library.name]);
      });

      it("tells that somebody was made, where only the rest was refused", async () => {
        const failure = await createUser(backend(), {
          ...draftOf(on(), "half"),
          policy: refusedPolicy,
        }).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(PartlyDoneError);
        const { user } = failure as PartlyDoneError;
        on().remember(user);
        expect(await users().get(user.id)).toMatchObject({ name: `${on().tag}-half` });
      });
    }
  });

  describe("changing users", () => {
    it("renames without touching anything else, also not what this app has never heard of", async () => {
      const { id } = await on().make({ fullName: "Before" });
      const before = await documentsOf(backend(), id);
      await users().update!(id, { name: `${on().tag}-renamed` });
      expect(await users().get(id)).toMatchObject({ name: `${on().tag}-renamed` });
      expect(withoutName(await documentsOf(backend(), id))).toEqual(withoutName(before));
    });

    it("keeps what the server keeps about somebody who has been there", async (test) => {
      const { member } = on().cast;
      if (!givenTo(users()).includes("email")) {
        test.skip("this server knows no e-mail addresses, and a rename is tested above");
        return;
      }
      const before = await users().get(member.id);
      await editUser(users(), member.id, { changes: { email: "elsewhere@example.org" } });
      const after = await users().get(member.id);
      await editUser(users(), member.id, { changes: { email: before.email } });
      const { email: _email, updatedAt: _before, ...rest } = before;
      expect(after).toMatchObject({ ...rest, email: "elsewhere@example.org" });
      expect(after.lastSeenAt).toBeDefined();
    });

    it("refuses the name of somebody else, at its field", async () => {
      const { id } = await on().make();
      const name = on().cast.other.name.toUpperCase();
      // In capitals the name is another one wherever a server folds ASCII only: the plain one is taken for sure.
      const taken = (await users().isNameTaken!(name, id)) ? name : on().cast.other.name;
      await expect(users().update!(id, { name: taken })).rejects.toMatchObject({
        body: { errors: { name: "ra.validation.unique" } },
      });
    });

    it("lets two people change different fields of one user", async (test) => {
      if (!givenTo(users()).includes("email")) {
        test.skip("this server lets nothing but the name be changed");
        return;
      }
      const base = { ...(await on().make({ fullName: "Before", email: "before@example.org" })) };
      await editUser(users(), base.id, { base, changes: { email: "after@example.org" } });
      const kept = await editUser(users(), base.id, { base, changes: { name: `${base.name}-too` } });
      expect(kept).toMatchObject({ name: `${base.name}-too`, email: "after@example.org" });
    });

    it("reports a field that somebody else changed meanwhile, and writes nothing", async () => {
      const base = { ...(await on().make()) };
      await users().update!(base.id, { name: `${base.name}-theirs` });
      const theirs = await users().get(base.id);
      const failure = editUser(users(), base.id, { base, changes: { name: `${base.name}-ours` } });
      await expect(failure).rejects.toBeInstanceOf(ConflictError);
      await expect(failure).rejects.toMatchObject({ conflicts: [{ source: "name" }] });
      expect(await users().get(base.id)).toEqual(theirs);
    });
  });

  describe("removing users", () => {
    it("removes somebody for good", async () => {
      const { id } = await on().make();
      await users().remove!(id);
      await expect(users().get(id)).rejects.toMatchObject({ status: 404 });
    });

    it.each(["nobody", "..", "", "a/b", "ü%", "\uD800"])("knows nobody with the id %j", async (id) => {
      await expect(users().get(id)).rejects.toMatchObject({ status: 404 });
    });
  });

  describe.runIf(can.includes("setPasswords"))("passwords", () => {
    it("of others are set without knowing the old one, which is worthless then", async () => {
      const { id, name } = await on().make();
      const next = `${passwordOf(on().tag)} 🗝`;
      await users().setPassword!(id, { next });
      const { session } = await on().signIn({ username: name, password: next });
      expect(session.read()).toMatchObject({ userId: id });
      await expect(on().signIn({ username: name, password: passwordOf(on().tag) })).rejects.toMatchObject({
        status: 401,
      });
    });
  });
};

const draftOf = ({ tag }: Stage, name: string) => ({ name: `${tag}-${name}`, password: passwordOf(tag) });

const documentsOf = async ({ policy, profile }: Backend, id: string): Promise<SettingsDocument> => ({
  ...(await policy?.read(id)),
  ...(await profile?.read(id)),
});

/** Without the name, under which key ever. */
const withoutName = (document: SettingsDocument) => {
  const { userName: _userName, Name: _name, ...rest } = comparable(document);
  return rest;
};
