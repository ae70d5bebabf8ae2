/**
 * What the pictures of the guides show, each scene in front of a server of its own. The name of a scene is that
 * of the guide in docs/guides/; one of its pictures may have another.
 */
import { household } from "./household.mjs";
import { look } from "./look.mjs";
import { many } from "./many.mjs";
import { oneUser } from "./oneUser.mjs";
import { readme } from "./readme.mjs";
import { signingIn } from "./signingIn.mjs";
import { swatches } from "./swatches.mjs";

export const scenes = { ...signingIn, ...oneUser, ...many, ...household, ...look, readme, swatches };
