/** What the sign-in screen shows. */
import type { Person } from "../backends/backend";

export type Way =
  /** `person`: whose face was picked. */
  | { is: "password"; person?: Person }
  | { is: "people" }
  | { is: "code" }
  | { is: "key" }
  /** `name`: what is known of it already, or "". */
  | { is: "forgot"; name: string };
