/** Which of several routes is the closest to a path. */
import { expect, test } from "vitest";
import { createPathFinder, partsOf } from "./routePaths.ts";

const routes = ["/*", "/users/*", "/users/{id}", "/users/me", "/users/{id}/*", "/users/{id}/name"];
const closest = (path: string, options = {}) =>
  createPathFinder(
    routes.map((route) => ({ path: route })),
    options,
  )(partsOf(path))[0];

test.each([
  ["/users/me", "/users/me", {}],
  ["/users/a%20b", "/users/{id}", { id: "a b" }],
  ["/users/7/name", "/users/{id}/name", { id: "7" }],
  ["/users/7/name/first", "/users/{id}/*", { id: "7" }],
  ["/users/", "/users/*", {}],
  ["/users//name", "/users/*", {}],
  ["/users", "/*", {}],
  ["/", "/*", {}],
])("%s is answered by %s", (path, route, params) =>
  expect(closest(path)).toEqual({ route: { path: route }, params }),
);

test("nothing may stand for a placeholder where that is said", () =>
  expect(closest("/users//name", { isEmptyTaken: true })?.params).toEqual({ id: "" }));

test("words are the same as far as is said", () => {
  expect(closest("/USERS/ME")?.route.path).toBe("/*");
  const fold = (word: string) => word.toLowerCase();
  expect(closest("/USERS/ME", { fold })?.route.path).toBe("/users/me");
});
