/** What the page and the server hold on to once all garbage is gone. */

const most = 1.1;

/** By the names in which they are printed. The page's, as Chromium counts them, and the server's, as Node does. */
export const readFigures = async (client, server) => {
  await client.send("Performance.enable");
  for (let time = 0; time < 3; time++) await client.send("HeapProfiler.collectGarbage"); // what the first run lets go of may hold more
  const { metrics } = await client.send("Performance.getMetrics");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  const metric = (name) => metrics.find((candidate) => candidate.name === name)?.value ?? 0;
  const memory = await server.memory();
  return {
    heap: usedSize,
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
    documents: metric("Documents"),
    serverHeap: memory.heapUsed,
    serverRss: memory.rss,
  };
};

/** One line a minute, with what each is beside the start. */
export const toLine = (figures, start) =>
  Object.entries(figures)
    .map(([name, value]) => {
      const shown = name in bytes ? `${(value / 1e6).toFixed(1)} MB` : value;
      const change = start ? ` (${percent(value / start[name] - 1)})` : "";
      return `${labels[name]} ${shown}${change}`;
    })
    .join("  ");

/** What grew by more than a tenth, in words. Node gives memory back when it likes: its RSS is only told. */
export const beyond = (figures, start) =>
  Object.keys(figures)
    .filter((name) => name !== "serverRss" && figures[name] > start[name] * most)
    .map((name) => `Grew: ${labels[name]}, from ${start[name]} to ${figures[name]}`);

const bytes = { heap: true, serverHeap: true, serverRss: true };
const labels = {
  heap: "heap",
  nodes: "nodes",
  listeners: "listeners",
  documents: "documents",
  serverHeap: "server's heap",
  serverRss: "its RSS",
};
const percent = (part) => `${part < 0 ? "−" : "+"}${Math.abs(part * 100).toFixed(1)} %`;
