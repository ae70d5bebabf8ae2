/** Sign-ins are counted as the real server counts them. */
import { expect, test } from "vitest";
import { createLoginCounter } from "./loginLimit.ts";

const start = Date.UTC(2030, 0, 1);

const createCounter = () => {
  const clock = { now: start };
  const counter = createLoginCounter({ logins: 5, seconds: 20 }, () => clock.now);
  const take = (seconds: number, address = "a") => {
    clock.now = start + seconds * 1000;
    return counter.take(address);
  };
  return take;
};

test("the sixth sign-in in a window is refused, and every address has its own five", () => {
  const take = createCounter();
  const remaining = Array.from({ length: 5 }, () => take(1).remaining);
  expect(remaining).toEqual([4, 3, 2, 1, 0]);
  expect(take(1)).toEqual({ allowed: false, remaining: 0, resetsAt: start / 1000 + 20 });
  expect(take(1, "b").allowed).toBe(true);
});

test("what was tried before fades through the next window", () => {
  const take = createCounter();
  for (let tries = 0; tries < 5; tries++) take(1);
  expect(take(21).allowed).toBe(false);
  expect(take(25).allowed).toBe(true);
  expect(take(25).allowed).toBe(false);
});

test("what is refused does not prolong the wait", () => {
  const take = createCounter();
  for (let tries = 0; tries < 500; tries++) take(1);
  expect(take(25).allowed).toBe(true);
  expect(take(60)).toMatchObject({ allowed: true, remaining: 4 });
});
