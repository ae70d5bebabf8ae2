/** What a browser thinks of an address before anybody is asked. */

/** This very device: browsers let an https page talk to it, and nobody listens in between. */
export const isLoopback = (hostname: string) =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Whether somebody on the way could read along. */
export const isUnencrypted = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && !isLoopback(hostname);
};
