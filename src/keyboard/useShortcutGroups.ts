/** Every key that does something, as far as this server and whoever is signed in have it. */
import { useTranslate } from "react-admin";
import { useSession } from "../admin/BackendContext";
import { usePages } from "../layout/pages";
import { isMac } from "./platform";
import { useSingleKeys } from "./singleKeys";

export interface Shortcut {
  label: string;
  /** Each a key, or several together. */
  ways: readonly (readonly string[])[];
}

export interface ShortcutGroup {
  title: string;
  shortcuts: readonly Shortcut[];
}

export const useShortcutGroups = (): ShortcutGroup[] => {
  const translate = useTranslate();
  const { isAdmin } = useSession();
  const hasSingle = useSingleKeys();
  const pages = usePages();
  const has = (path: string) => pages.some((page) => page.path === path);
  const control = isMac ? "⌘" : "keyboard.keys.control";
  const group = (name: string, shortcuts: [name: string, ...ways: (readonly string[])[]][]) => ({
    title: translate(`keyboard.help.${name}`),
    shortcuts: shortcuts
      .map(([label, ...ways]) => ({
        label: translate(label.includes(".") ? label : `keyboard.help.${label}`),
        ways: ways.filter((keys) => hasSingle || !isSingle(keys)),
      }))
      .filter(({ ways }) => ways.length > 0),
  });
  const groups = [
    group("everywhere", [
      ["palette", [control, "K"]],
      ["help", ["?"]],
      ["close", ["keyboard.keys.escape"]],
    ]),
    group(
      "goTo",
      pages.map(({ title, key }) => [title, [key.toUpperCase()]]),
    ),
    ...(isAdmin
      ? [
          group("list", [
            ["search", ["/"]],
            ...(has("users/create") ? [["list.create", ["C"]] as [string, string[]]] : []),
            ["move", ["↓"], ["↑"], ["J"], ["K"]],
            ["ends", ["keyboard.keys.home"], ["keyboard.keys.end"]],
            ["open", ["keyboard.keys.enter"]],
            ["select", ["keyboard.keys.space"]],
            ["extend", ["keyboard.keys.shift", "↓"], ["keyboard.keys.shift", "↑"]],
          ]),
        ]
      : []),
    group("forms", [["save", [control, "S"], ["S"]]]),
    ...(has("access")
      ? [
          group("access", [
            ["cells", ["↑"], ["↓"], ["←"], ["→"]],
            ["toggle", ["keyboard.keys.space"]],
            ["mark", ["keyboard.keys.shift", "↓"], ["keyboard.keys.shift", "→"]],
            ["row", ["keyboard.keys.home"], ["keyboard.keys.end"]],
            ["column", ["keyboard.keys.control", "↑"], ["keyboard.keys.control", "↓"]],
          ]),
        ]
      : []),
  ];
  return groups.filter(({ shortcuts }) => shortcuts.length > 0);
};

/** What the switch turns off: a letter or a sign by itself. */
const isSingle = ([key, ...more]: readonly string[]) => !more.length && /^[A-Z/?]$/.test(key!);
