/** Loaded into the server's process before anything else. */
process.on("message", () => {
  globalThis.gc();
  process.send(process.memoryUsage());
});
process.channel.unref(); // the server ends when it wants to
