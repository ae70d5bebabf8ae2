/** The lock of this page. */
import { createLock } from "./lock";

export const lock = createLock();
