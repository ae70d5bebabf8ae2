/** A picture, or the first letters of a name, in a round or square patch. Beside the name, so it says nothing itself. */
import { useState } from "react";

export interface AvatarProps {
  name: string;
  isSquare?: boolean;
  /** Its address. Where it does not load, the letters are shown. */
  picture?: string | undefined;
}

export const Avatar = ({ name, isSquare = false, picture }: AvatarProps) => {
  const [isBroken, setBroken] = useState(false);
  return (
    <span className="u-avatar" data-square={isSquare} aria-hidden="true">
      {picture && !isBroken ? (
        <img src={picture} alt="" loading="lazy" onError={() => setBroken(true)} />
      ) : (
        initialsOf(name)
      )}
    </span>
  );
};

/** Of the first and the last word. */
export const initialsOf = (name: string) => {
  const letters = name.split(/\s+/u).flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
  return [letters[0] ?? "?", ...(letters.length > 1 ? [letters.at(-1)!] : [])].join("").toUpperCase();
};
