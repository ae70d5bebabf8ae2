/** Turns left into right in every style; loaded only for a language that needs it. */
import createCache from "@emotion/cache";
import mirror from "@mui/stylis-plugin-rtl";
import { prefixer } from "stylis";

export const createMirroredCache = () => createCache({ key: "rtl", stylisPlugins: [prefixer, mirror] });
