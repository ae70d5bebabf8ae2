/** Where the browser's storage is full, nothing is kept: something older in its place would be no use. */
export const keep = (storage: Storage, key: string, text: string) => {
  try {
    storage.setItem(key, text);
  } catch {
    storage.removeItem(key);
  }
};
