/** From the start of the process until /health answers 200, for a server that was filled before. */
import { get } from "node:http";
import { startProcess } from "./processes.mjs";

/** In turns, so that a busy moment of the machine hits both. The first of each does not count: files are read into memory, the database is filled. */
export const measureStarts = async ({ ours, bare, rounds }) => {
  await timeStart(ours);
  await timeStart(bare);
  const samples = [];
  for (let round = 1; round <= rounds; round++) {
    const [ms, beside] = [await timeStart(ours), await timeStart(bare)];
    samples.push({
      dashboard: "embedded server",
      page: "start",
      profile: "fast",
      round,
      ms,
      beside,
      ratio: ms / beside,
    });
  }
  return samples;
};

const timeStart = async (words) => {
  const from = performance.now();
  const server = await startProcess(words);
  const status = await new Promise((resolve, reject) => {
    get(`${server.address}/health`, { agent: false }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
    }).once("error", reject);
  });
  const ms = performance.now() - from;
  await server.stop();
  if (status !== 200) throw new Error(`/health answers ${status}`);
  return ms;
};
