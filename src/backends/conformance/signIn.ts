/** Conformance: signing in, and what a session is worth. */
import { describe, expect, it } from "vitest";
import { createMemorySessionStore } from "../../testing/memorySessionStore";
import { capabilitiesOf } from "../capabilities";
import { SignedOutError } from "../errors";
import type { BackendUnderTest } from "../testBackend";
import type { Stage } from "./stage";

export const testSignIn = (on: () => Stage, { administrator, can, connect }: BackendUnderTest) => {
  it("claims exactly what it can do", () => {
    const claimed = Object.entries(capabilitiesOf(on().admin.backend)).flatMap(([capability, yes]) =>
      yes ? [capability] : [],
    );
    expect(claimed.toSorted()).toEqual([...can].toSorted());
  });

  describe("signing in", () => {
    it("says who is signed in, and that it is an administrator", async () => {
      const { backend, session } = on().admin;
      const { userId, ...rest } = session.read()!;
      expect(rest).toMatchObject({ name: administrator.username, isAdmin: true });
      expect(await backend.users.get(userId)).toMatchObject({ name: administrator.username, isAdmin: true });
    });

    it.runIf(can.includes("signInWithPassword"))(
      "rejects a wrong password with 401, which ends no session",
      async () => {
        const { auth } = on().admin;
        const wrong = { ...administrator, password: `${administrator.password} wrong` };
        const failure = on().enter(auth, wrong);
        await expect(failure).rejects.toMatchObject({ status: 401 });
        await expect(failure).rejects.not.toBeInstanceOf(SignedOutError);
      },
    );

    it("resumes a stored session, and says who it is", async () => {
      const { auth, session } = on().member;
      const { userId, name } = session.read()!;
      session.write({ ...session.read()!, fullName: "an old name", isAdmin: true });
      const { name: memberName, fullName = memberName, isAdmin } = on().cast.member;
      expect(await auth.resume()).toMatchObject({ userId, name, fullName, isAdmin });
    });

    it("keeps a session alive from call to call", async () => {
      const { auth, backend, session } = on().admin;
      for (let call = 0; call < 3; call++) await backend.users.get(session.read()!.userId);
      expect(await auth.resume()).toMatchObject({ isAdmin: true });
    });

    it("knows a dead token for the end of a session", async () => {
      const { backend, session } = on().admin;
      const stored = createMemorySessionStore({ ...session.read()!, token: "dead" });
      const { auth, open } = await connect({ url: backend.server.url, session: stored, clientId: "dead" });
      await expect(auth.resume()).rejects.toBeInstanceOf(SignedOutError);
      const { users } = await open();
      await expect(users.get(stored.read()!.userId)).rejects.toMatchObject({ status: 401 });
    });
  });
};
