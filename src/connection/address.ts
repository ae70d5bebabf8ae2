/**
 * Which connection the address of this page names: `#/home/users/3` is the connection `home`. All the
 * routing that the light screens need; below `#/home/` the admin's own router rules.
 */
/** `#/+`, the page where one picks or connects a server. No connection has this id. */
export const connectPlace = "+";

/** "" where the address names nothing, `connectPlace`, or the id of a connection that may not exist. */
export type Place = string;

export const toHash = (place: Place) => `#/${place}${place === "" || place === connectPlace ? "" : "/"}`;

/** Goes there. Whatever stands below the place stays, if the address is there already. */
export const goTo = (place: Place, { replace = false } = {}) => {
  if (placeOf(location.hash) !== place)
    history[replace ? "replaceState" : "pushState"](null, "", toHash(place));
  update();
};

/**
 * To the connection's first page, or the one named `page`, without a way back: what was open is another
 * user's business now.
 */
export const leavePage = (place: Place, page = "") =>
  history.replaceState(null, "", `${toHash(place)}${page}`);

/**
 * While the admin is on screen, only its router follows the address: it may hold somebody back who
 * would lose what they typed. Returns the way to take the address back.
 */
export const handOverAddress = () => {
  isHandedOver = true;
  return () => {
    isHandedOver = false;
    update();
  };
};

export const placeOf = (hash: string): Place => /^#\/([^/?#]*)/.exec(hash)?.[1] ?? "";

const listeners = new Set<() => void>();
let current = placeOf(location.hash);
let isHandedOver = false;

const update = () => {
  current = placeOf(location.hash);
  listeners.forEach((listener) => listener());
};

/** Where the page is. While nobody listens, nobody notices a change. */
export const readPlace = () => {
  if (!listeners.size) current = placeOf(location.hash);
  return current;
};

const onChange = () => {
  if (!isHandedOver) update();
};

/** Hears every change of the place. Returns the way to stop hearing. */
export const subscribeToPlace = (listener: () => void) => {
  if (!listeners.size) for (const event of changes) addEventListener(event, onChange);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const event of changes) removeEventListener(event, onChange);
  };
};

const changes = ["hashchange", "popstate"];
