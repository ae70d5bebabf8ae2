/** Adds to the shell's translator what the heavy half says: at once for the frame and the list, later for the rest. */
import type { Backend } from "../backends/backend";
import { admin } from "../i18n/en/admin";
import type { I18n, Messages } from "../i18n/i18n";
import { askOnce } from "./askOnce";

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
  const asked = ofPages.get(i18n) ?? new Map<string, Promise<void>>();
  ofPages.set(i18n, asked);
  return askOnce(asked, name, () => load(i18n, name, Boolean(household)));
};

const ofPages = new WeakMap<I18n, Map<string, Promise<void>>>();

/** For texts that only some parts need. What it answers with is asked for as `addPageMessages` is. */
export const adding = (loadMessages: () => Promise<readonly Messages[]>) => {
  const asked = new WeakMap<I18n, Promise<void>>();
  return (i18n: I18n): Promise<void> =>
    askOnce(asked, i18n, async () => (await loadMessages()).forEach(i18n.add));
};

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
