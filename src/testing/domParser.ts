/** For tests over HTTP, which run without a page: what reads XML in browsers. */
import { Window } from "happy-dom";

const parser = new new Window().DOMParser();

export const installDomParser = () => {
  globalThis.DOMParser ??= class {
    parseFromString(text: string, type: DOMParserSupportedType): Document {
      try {
        return parser.parseFromString(text, type) as unknown as Document;
      } catch {
        return parser.parseFromString("<parsererror/>", type) as unknown as Document; // as browsers do
      }
    }
  };
};
