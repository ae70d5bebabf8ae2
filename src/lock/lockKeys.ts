/**
 * What a PIN locks with. Locking needs no PIN: it uses a public key. Its private key is kept encrypted, by a key that
 * is derived from the PIN each time and kept nowhere.
 */

/** What this browser keeps of the lock. All of it may be read by anybody who has the browser's storage. */
export interface LockKeys {
  /** Of PBKDF2. */
  iterations: number;
  salt: string;
  publicKey: string;
  /** Encrypted by what comes of the PIN. */
  privateKey: string;
  iv: string;
}

export class WrongPinError extends Error {
  override name = "WrongPinError";
  /** How often it may be tried before the sessions are thrown away. */
  triesLeft = 0;
}

/** Browsers encrypt for pages that came over https, or from this computer itself. */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined;

/** What OWASP asks of PBKDF2 with SHA-256: about half a second on a phone, for each guess. */
const usualIterations = 600_000;

export const createKeys = async (pin: string, iterations = usualIterations): Promise<LockKeys> => {
  const salt = random(16);
  const iv = random(12);
  const pair = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  const publicKey = toText(await crypto.subtle.exportKey("raw", pair.publicKey));
  const kept = { iterations, salt: toText(salt), publicKey };
  const wrapped = await crypto.subtle.wrapKey(
    "pkcs8",
    pair.privateKey,
    await fromPin(pin, kept),
    wrapping(kept, iv),
  );
  return { ...kept, privateKey: toText(wrapped), iv: toText(iv) };
};

/** The private key, which cannot be read out. Rejects with a `WrongPinError`; so do keys that somebody changed. */
export const openKeys = async (pin: string, keys: LockKeys): Promise<CryptoKey> => {
  const key = await fromPin(pin, keys);
  try {
    return await crypto.subtle.unwrapKey(
      "pkcs8",
      toBytes(keys.privateKey),
      key,
      wrapping(keys, toBytes(keys.iv)),
      curve,
      false,
      ["deriveBits"],
    );
  } catch {
    throw new WrongPinError("Not the PIN of these keys");
  }
};

/** `place`: what the text belongs to. It opens nowhere else. */
export const seal = async ({ publicKey }: LockKeys, place: string, text: string): Promise<string> => {
  const iv = random(12);
  const [receiver, once] = await Promise.all([
    crypto.subtle.importKey("raw", toBytes(publicKey), curve, false, []),
    crypto.subtle.generateKey(curve, false, ["deriveBits"]),
  ]);
  const [key, sender] = await Promise.all([
    agreeOn(once.privateKey, receiver, "encrypt"),
    crypto.subtle.exportKey("raw", once.publicKey),
  ]);
  const sealed = await crypto.subtle.encrypt(sealing(place, iv), key, new TextEncoder().encode(text));
  return [sender, iv, sealed].map(toText).join(".");
};

/** Rejects what was changed, cut short, or belongs to another place. */
export const openSealed = async (privateKey: CryptoKey, place: string, sealed: string): Promise<string> => {
  const [sender, iv, encrypted] = sealed.split(".").map(toBytes);
  if (!sender || !iv || !encrypted) throw new Error("Not sealed by Usher");
  const once = await crypto.subtle.importKey("raw", sender, curve, false, []);
  const key = await agreeOn(privateKey, once, "decrypt");
  return new TextDecoder().decode(await crypto.subtle.decrypt(sealing(place, iv), key, encrypted));
};

/** Null for anything else. */
export const parseKeys = (value: unknown): LockKeys | null => {
  const { iterations, salt, publicKey, privateKey, iv } = (value ?? {}) as Partial<LockKeys>;
  const isRight =
    Number.isInteger(iterations) &&
    iterations! > 0 &&
    iterations! <= 10_000_000 && // more would take for ever
    [salt, publicKey, privateKey, iv].every((text) => typeof text === "string" && /^[\w+/]+=*$/.test(text));
  return isRight ? ({ iterations, salt, publicKey, privateKey, iv } as LockKeys) : null;
};

const curve = { name: "ECDH", namedCurve: "P-256" } as const;

type KeptInTheOpen = Pick<LockKeys, "iterations" | "salt" | "publicKey">;

const fromPin = async (pin: string, { salt, iterations }: KeptInTheOpen) => {
  const typed = new TextEncoder().encode(plainDigits(pin.normalize("NFKC")));
  const material = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: toBytes(salt), iterations },
    material,
    aes,
    false,
    ["wrapKey", "unwrapKey"],
  );
};

/** Arabic and Persian keyboards have digits of their own, and the same PIN may be typed with another one. */
const plainDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

const agreeOn = async (own: CryptoKey, other: CryptoKey, usage: "encrypt" | "decrypt") => {
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: other }, own, 256);
  const material = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const nothing = new Uint8Array();
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: nothing, info: nothing },
    material,
    aes,
    false,
    [usage],
  );
};

const aes = { name: "AES-GCM", length: 256 } as const;

/** Whoever puts another public key in the place of this one has the PIN refused, and is noticed. */
const wrapping = ({ iterations, salt, publicKey }: KeptInTheOpen, iv: Uint8Array<ArrayBuffer>) => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify([iterations, salt, publicKey])),
});

const sealing = (place: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(place),
});

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const toText = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));

const toBytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
