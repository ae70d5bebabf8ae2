/** Puts a .br and a .gz beside each file of a build, so that no server compresses while somebody waits. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressible = /\.(js|css|html|svg|webmanifest|map)$/;
/** Below this, headers weigh more than what is saved. */
const leastBytes = 512;

/**
 * Answers with how many files, and what they weigh in bytes. config.json stays as it is: whoever
 * installs Usher edits it, and a compressed twin would go on telling the old story.
 */
export const precompress = async (folder) => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => compressible.test(name));
  const sizes = await Promise.all(names.map((name) => compress(path.join(folder, name))));
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  return { files: names.length, bytes: sum("bytes"), brotli: sum("brotli") };
};

const compress = async (file) => {
  const content = await readFile(file);
  if (content.length < leastBytes) return { bytes: content.length, brotli: content.length };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return { bytes: content.length, brotli: brotli.length };
};
