import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { connectPlace, goTo, handOverAddress, leavePage, placeOf, toHash } from "./address";
import { usePlace } from "./usePlace";

beforeEach(() => visit(""));

describe("the address", () => {
  it.each([
    ["", ""],
    ["#/", ""],
    ["#/home", "home"],
    ["#/home/users/3?page=2", "home"],
    ["#/+", connectPlace],
    ["#nonsense", ""],
  ])("%j names the place %j", (hash, place) => {
    expect(placeOf(hash)).toBe(place);
  });

  it.each(["", "home", connectPlace])("of the place %j names that place", (place) => {
    expect(placeOf(toHash(place))).toBe(place);
  });

  it("is followed wherever the visitor goes", () => {
    const { result } = renderHook(() => usePlace());
    expect(result.current).toBe("");
    act(() => visit("#/home/users"));
    expect(result.current).toBe("home");
    act(() => goTo("cellar"));
    expect(result.current).toBe("cellar");
  });

  it("keeps the page of a connection that is open already", () => {
    visit("#/home/users/3");
    goTo("home");
    expect(location.hash).toBe("#/home/users/3");
    leavePage("home");
    expect(location.hash).toBe("#/home/");
  });

  it("is the admin's alone while it is handed over, and read again afterwards", () => {
    const { result } = renderHook(() => usePlace());
    act(() => visit("#/home/users"));
    const takeBack = handOverAddress();
    act(() => visit("#/cellar/users"));
    expect(result.current).toBe("home");
    act(takeBack);
    expect(result.current).toBe("cellar");
  });

  it("leads away from the admin when the admin itself says so", () => {
    const { result } = renderHook(() => usePlace());
    const takeBack = handOverAddress();
    act(() => goTo("cellar"));
    expect(result.current).toBe("cellar");
    act(takeBack);
  });
});

/** As a link, the back button or a typed address does. */
const visit = (hash: string) => {
  history.replaceState(null, "", hash || location.pathname);
  dispatchEvent(new HashChangeEvent("hashchange"));
};
