/** Names of managed users. */
import { PlexFailure } from "./errors.ts";
import { type Params, readText } from "./params.ts";
import { isXmlText } from "./xml.ts";

/** Letters, as JavaScript counts them. How many the service takes is not known. */
const mostLetters = 255;

/** Two may have the same. Throws for one that is blank, too long, or cannot travel in XML. */
export const readName = (params: Params, field: "friendlyName" | "title"): string => {
  const text = readText(params, field);
  if (text === undefined) throw new PlexFailure(1004);
  const name = text.trim();
  if (name === "") throw new PlexFailure(1010, { message: `${field} can't be blank` });
  if (name.length > mostLetters || !isXmlText(name))
    throw new PlexFailure(1008, { message: `${field} is invalid` });
  return name;
};
