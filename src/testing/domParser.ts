/** For tests over HTTP, which run without a page: what reads XML in browsers. */
import { Window } from "happy-dom";

export const installDomParser = () => {
  globalThis.DOMParser ??= new Window().DOMParser as unknown as typeof DOMParser;
};
