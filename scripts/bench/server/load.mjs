/** Asks a server for one thing as often as it answers, over connections that stay open: as little work per request as can be, so that what is measured is the server. */
import { connect } from "node:net";

/**
 * Requests a second that were answered with `status`, after `warmUp` seconds that do not count. Rejects at
 * the first other answer: an error is answered faster than what was asked for.
 */
export const measureRate = async (
  address,
  { path, headers = {}, connections = 16, warmUp = 0.3, seconds = 1, status = 200 },
) => {
  const { hostname, port, host } = new URL(address);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1");
  const start = `HTTP/1.1 ${status} `;
  let answered = 0;
  let isOver = false;
  const asking = Array.from({ length: connections }, () =>
    keepAsking(connect(Number(port), hostname), {
      request,
      start,
      isOver: () => isOver,
      note: () => answered++,
    }),
  );
  const failed = Promise.all(asking);
  await Promise.race([failed, sleep(warmUp * 1000)]);
  const before = answered;
  const from = performance.now();
  await Promise.race([failed, sleep(seconds * 1000)]);
  const perSecond = ((answered - before) * 1000) / (performance.now() - from);
  isOver = true;
  await failed;
  return perSecond;
};

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** One question after the other; the next goes out when the whole answer is there. */
const keepAsking = (socket, { request, start, isOver, note }) =>
  new Promise((resolve, reject) => {
    let got = "";
    socket.setEncoding("latin1").setNoDelay(true);
    socket.once("connect", () => socket.write(request));
    socket.once("error", reject);
    socket.once("close", resolve);
    socket.on("data", (chunk) => {
      got += chunk;
      const head = got.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = /content-length: (\d+)/i.exec(got.slice(0, head))?.[1];
      if (!got.startsWith(start) || length === undefined) {
        reject(new Error(`Not the answer that was asked for: ${got.slice(0, 200)}`));
        socket.destroy();
        return;
      }
      if (got.length < head + 4 + Number(length)) return;
      got = "";
      note();
      if (isOver()) socket.end();
      else socket.write(request);
    });
  });
