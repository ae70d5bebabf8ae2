/** Conformance: the documents of settings, of which a change of one key must leave all others. */
import { describe, expect, it } from "vitest";
import type { Backend, Settings, SettingsDocument } from "../backend";
import { editSettings, pickFields } from "../edit";
import type { Field } from "../fields";
import type { BackendUnderTest } from "../testBackend";
import type { Stage } from "./stage";

const documents = [
  ["policy", "editPolicy"],
  ["profile", "editProfile"],
] as const;

export const testSettings = (on: () => Stage, { can }: BackendUnderTest) => {
  for (const [name] of documents.filter(([, capability]) => can.includes(capability)))
    describe(name, () => {
      const settings = () => on().admin.backend[name]!;

      it("changes one field and keeps every other key", async (test) => {
        const { id } = await on().make();
        const before = await settings().read(id);
        const changes = await changeOf(on().admin.backend, settings(), before);
        if (!changes) {
          test.skip("this server shows no field of it");
          return;
        }
        const answer = await editSettings(settings(), id, { changes, base: pickFields(settings(), before) });
        const after = await settings().read(id);
        expect(answer).toEqual(after);
        expect(comparable(after)).toEqual(comparable({ ...before, ...changes }));
      });

      it("reports a field that somebody else changed meanwhile, and writes nothing", async (test) => {
        const { id } = await on().make();
        const base = await settings().read(id);
        const [ours, others] = (await contestedValues(on().admin.backend, settings(), base)) ?? [];
        if (!ours || !others) {
          test.skip("this server shows no field that can have three values");
          return;
        }
        await settings().write(id, { ...base, ...others });
        const theirs = await settings().read(id);
        await expect(
          editSettings(settings(), id, { changes: ours, base: pickFields(settings(), base) }),
        ).rejects.toMatchObject({ status: 409, theirs: pickFields(settings(), theirs) });
        expect(await settings().read(id)).toEqual(theirs);
      });
    });
};

const shown = ({ fields }: Settings, document: SettingsDocument) =>
  fields.filter(({ showWhen, readOnly }) => !readOnly && (!showWhen || showWhen(document)));

/** Another value for one field: a role only where there is nothing else, for it brings other changes along. */
export const changeOf = async (
  { references }: Backend,
  settings: Settings,
  before: SettingsDocument,
): Promise<SettingsDocument | undefined> => {
  const fields = shown(settings, before);
  const roles = fields.filter((field) => field.kind === "switch" && field.action);
  for (const field of [...fields.filter((one) => !roles.includes(one)), ...roles]) {
    const { source } = field;
    if (field.kind === "switch") return { [source]: !before[source] };
    if (field.kind === "text") return { [source]: textFor(field, 1) };
    if (field.kind !== "references") continue;
    const ids = (await references?.[field.reference]?.())?.map(({ id }) => id) ?? [];
    if (ids.some((id) => !(before[source] as string[]).includes(id))) return { [source]: ids };
  }
  return undefined;
};

/** Two new values for one field. Never a switch: two changes to a switch are the same change. */
const contestedValues = async ({ references }: Backend, settings: Settings, base: SettingsDocument) => {
  for (const field of shown(settings, base)) {
    const { source } = field;
    if (field.kind === "text") return [1, 2].map((n) => ({ [source]: textFor(field, n) }));
    if (field.kind === "number") return [7, 8].map((n) => ({ [source]: n }));
    if (field.kind === "choice" && field.choices.length > 2)
      return field.choices
        .filter((choice) => choice !== base[source])
        .map((choice) => ({ [source]: choice }));
    if (field.kind !== "references") continue;
    const ids = (await references?.[field.reference]?.())?.map(({ id }) => id) ?? [];
    const was = base[source] as string[];
    const others = ids.filter((id) => !was.includes(id));
    if (others.length && was.length) return [others, ids].map((chosen) => ({ [source]: chosen }));
  }
  return undefined;
};

/** Texts that a server may want to understand: JSON is a rule in its language. */
const textFor = (field: Field, n: number) =>
  field.kind === "text" && field.format === "json" ? `{"all":[{"lt":{"rating":${n}}}]}` : `text ${n}`;

/**
 * What must be alike before and after a write: not the time of the write itself, nor how many digits a
 * time is written with, nor the order of a list.
 */
export const comparable = ({ updatedAt: _updatedAt, ...document }: SettingsDocument): SettingsDocument =>
  Object.fromEntries(
    Object.entries(document).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((part) => JSON.stringify(part)).toSorted()];
      const isTime = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
      return [key, isTime ? Date.parse(value) : value];
    }),
  );
