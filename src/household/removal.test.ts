import { describe, expect, it } from "vitest";
import { buildUser } from "../testing/fakeBackend";
import { isTypedName, removalOf } from "./removal";

const inHousehold = { household: {} as never };

describe("removing somebody", () => {
  it("from a server asks for the name of administrators only", () => {
    expect(removalOf({}, buildUser({ isAdmin: true })).asksForName).toBe(true);
    expect(removalOf({}, buildUser({ isAdmin: false }))).toEqual({
      texts: "user.delete",
      asksForName: false,
    });
  });

  it("from a household is another thing for a managed user, whose name is asked for", () => {
    expect(removalOf(inHousehold, buildUser({ isManaged: true }))).toEqual({
      texts: "household.remove.managed",
      asksForName: true,
    });
    expect(removalOf(inHousehold, buildUser({ isManaged: false }))).toEqual({
      texts: "household.remove.member",
      asksForName: false,
    });
  });

  it("takes the name as it is seen, and nothing else for it", () => {
    const user = buildUser({ name: "Zoe\u0308" });
    expect(isTypedName(" Zoë ", user)).toBe(true);
    expect(isTypedName("zoë", user)).toBe(false);
    expect(isTypedName("", user)).toBe(false);
  });
});
