/** Adds to the shell's translator what the heavy half says: at once for the frame and the list, later for the rest. */
import type { Backend } from "../backends/backend";
import { admin } from "../i18n/en/admin";
import type { I18n, Messages } from "../i18n/i18n";

/** For the frame and the list of users. */
export const addFrameMessages = (i18n: I18n) => i18n.add(admin);

/**
 * For the pages of one user: react-admin's own texts, ours, and the backend's labels of its fields.
 * Answers with the same promise each time, so that a page may wait for it while rendering.
 */
export const addPageMessages = (
  i18n: I18n,
  { name, household }: Pick<Backend, "name" | "household">,
): Promise<void> => {
  const known = added.get(i18n) ?? new Map<string, Promise<void>>();
  added.set(i18n, known);
  const promise = known.get(name) ?? load(i18n, name, Boolean(household));
  known.set(name, promise);
  forgetFailure(promise, () => known.delete(name));
  return promise;
};

/**
 * What failed once (the network was gone) is tried again by a later page. Not by the one that waits for it: it would be
 * told of another promise each time, and ask without end.
 */
export const forgetFailure = (promise: Promise<unknown>, forget: () => void) =>
  void promise.catch(() => setTimeout(forget, 5000));

const added = new WeakMap<I18n, Map<string, Promise<void>>>();

const load = async (i18n: I18n, backend: string, hasHousehold: boolean) => {
  const [{ users }, { policy }, { changes }, { undo }, { inputs }, { faults }, own, shared] =
    await Promise.all([
      import("../i18n/en/users"),
      import("../i18n/en/policy"),
      import("../i18n/en/changes"),
      import("../i18n/en/undo"),
      import("../i18n/en/inputs"),
      import("../i18n/en/faults"),
      backendMessages[`../backends/${backend}/messages.ts`]?.(),
      hasHousehold ? import("../i18n/en/household") : undefined,
    ]);
  for (const messages of [users, policy, changes, undo, inputs, faults]) i18n.add(messages);
  if (shared) i18n.add(shared.household);
  if (own) i18n.add({ backends: { [backend]: own.messages } });
};

/** Found by their place, so that nothing but the registry names a backend. */
const backendMessages = import.meta.glob<{ messages: Messages }>("../backends/*/messages.ts");
