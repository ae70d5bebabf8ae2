/** Conformance: an API key as a session. Whatever an administrator does with others is tested by it as well. */
import { describe, expect, it } from "vitest";
import type { UserAction } from "../backend";
import { SignedOutError } from "../errors";
import { type Stage } from "./stage";

export const testKey = (on: () => Stage) => {
  describe("an API key", () => {
    it("is an administrator's session, and nobody's account", async () => {
      const { session, auth, backend } = on().admin;
      expect(session.read()).toMatchObject({ isAdmin: true, isKey: true });
      expect(await auth.resume()).toMatchObject({ isAdmin: true, isKey: true });
      await expect(backend.users.get(session.read()!.userId)).rejects.toMatchObject({ status: 404 });
    });

    it("that is wrong is told at its field, and ends no session", async () => {
      const failure = on().admin.auth.withKey!("0".repeat(32));
      await expect(failure).rejects.toMatchObject({
        body: { errors: { key: expect.any(String) as string } },
      });
      await expect(failure).rejects.not.toBeInstanceOf(SignedOutError);
    });

    it("is not what somebody's own sign-in is taken for", async () => {
      const { token } = on().member.session.read()!;
      await expect(on().admin.auth.withKey!(token)).rejects.toMatchObject({
        body: { errors: { key: expect.any(String) as string } },
      });
      expect(await on().member.auth.resume()).toMatchObject({ userId: on().cast.member.id });
    });

    it("works on after a sign-out, which only forgets it here", async () => {
      await on().admin.auth.signOut?.();
      expect(await on().admin.auth.resume()).toMatchObject({ isKey: true });
    });

    it.each<UserAction>(["edit", "rename", "remove", "setPassword", "setAdmin"])(
      "lets do to a member: %s",
      async (action) => {
        expect(await on().admin.backend.users.allows!(action, on().cast.stranger)).toEqual({ allowed: true });
      },
    );
  });
};
