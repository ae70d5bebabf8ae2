/** A page that comes out of the browser's back/forward cache. */
import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it, onTestFinished, vi } from "vitest";
import { readAgainAfterReturn } from "./readAgain";

const show = (persisted: boolean) => dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));

it("reads the list on screen again, and leaves a form alone until it is opened anew", async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const stop = readAgainAfterReturn(queryClient);
  onTestFinished(() => {
    stop();
    queryClient.clear();
  });
  const watch = (queryKey: string[]) => {
    const queryFn = vi.fn(() => Promise.resolve([]));
    onTestFinished(new QueryObserver(queryClient, { queryKey, queryFn }).subscribe(() => undefined));
    return queryFn;
  };
  const list = watch(["users", "getList"]);
  const form = watch(["policies", "getOne"]);
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));

  show(false);
  expect([list, form].map((read) => read.mock.calls.length)).toEqual([1, 1]);
  show(true);
  await vi.waitFor(() => expect(list).toHaveBeenCalledTimes(2));
  expect(form).toHaveBeenCalledTimes(1);
  expect(queryClient.getQueryState(["policies", "getOne"])?.isInvalidated).toBe(true);
});
