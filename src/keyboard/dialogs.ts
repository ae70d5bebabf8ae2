/** What is loaded when the keyboard is first asked for something, in one piece. */
export { keyboard } from "../i18n/en/keyboard";
export { CommandPalette } from "./CommandPalette";
export { HelpSheet } from "./HelpSheet";
