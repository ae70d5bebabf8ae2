/** All that is loaded once somebody is signed in, so that it arrives in one piece. */
export { errors } from "../i18n/en/errors";
export { mountAdmin } from "./mount";
