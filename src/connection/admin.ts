/** All that is loaded once somebody is signed in, so that it arrives in one piece. */
export { default as AdminApp } from "../admin/AdminApp";
export { errors } from "../i18n/en/errors";
