/** The states of the page that are looked at, in the order of a visit. */
import { beforeSignIn } from "./states/beforeSignIn.ts";
import { everywhere } from "./states/everywhere.ts";
import { list } from "./states/list.ts";
import { many, running } from "./states/many.ts";
import { oneUser } from "./states/oneUser.ts";
import type { Walker } from "./walker.ts";

export interface State {
  name: string;
  /** From a fresh start; it depends on no state before it. */
  act(walker: Walker): Promise<void>;
  /** What the walk brings along, and finds on the page. */
  typed?: readonly string[];
  /** A picture of it is kept in e2e/pictures and compared, and `npm test` comes by in every direction and size. */
  isPictured?: true;
  /** It waits for something that does not come: there is no calm to wait for. */
  isWaiting?: true;
}

export const states: readonly State[] = [
  ...beforeSignIn,
  ...list,
  ...oneUser,
  ...many,
  ...everywhere,
  running,
];
