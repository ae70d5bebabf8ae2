import { afterEach, describe, expect, it, vi } from "vitest";
import { news } from "../i18n/en/news";
import { isNewerDeployed } from "./deployed";
import { compareVersions, ownVersion, releases, releasesSince } from "./versions";

describe("versions", () => {
  it.each([
    ["0.2", "0.1.0", 1],
    ["0.2", "0.2.0", 0],
    ["0.10", "0.9.5", 1],
    ["1.0.1", "1.1", -1],
  ])("%s against %s", (left, right, sign) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign);
  });

  it("tells what came since the last one that was seen", () => {
    const all = ["0.3", "0.2", "0.1"].map((version) => ({ version, highlights: [] }));
    expect(releasesSince("0.1.4", all).map(({ version }) => version)).toEqual(["0.3", "0.2"]);
    expect(releasesSince("0.3", all)).toEqual([]);
  });

  it("has words for all that is new, and nothing newer than this", () => {
    for (const { version, highlights } of releases) {
      const texts = news.news.versions[version.replace(".", "_") as "0_2"];
      expect(Object.keys(texts)).toEqual(highlights);
      expect(compareVersions(version, ownVersion)).toBeLessThanOrEqual(0);
    }
  });
});

describe("isNewerDeployed", () => {
  afterEach(() => vi.unstubAllGlobals());
  const pageOf = (digest: string) =>
    `<script type="module" crossorigin src="./assets/index-${digest}.js"></script>`;
  const open = (html: string) => new DOMParser().parseFromString(html, "text/html");
  const deploy = (html: string, status = 200) =>
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(html, { status })));

  it.each([
    ["another build", pageOf("b_2-x"), 200, true],
    ["the same build", pageOf("a1"), 200, false],
    ["an error", pageOf("b2"), 503, false],
    ["a page of a proxy", "<h1>Sign in to the hotel</h1>", 200, false],
  ])("where the server has %s", async (_, html, status, expected) => {
    deploy(html, status);
    expect(await isNewerDeployed(open(pageOf("a1")))).toBe(expected);
  });

  it("is false while nothing answers, and in a page that was not built", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await isNewerDeployed(open(pageOf("a1")))).toBe(false);
    deploy(pageOf("b2"));
    expect(await isNewerDeployed(open("<p>"))).toBe(false);
  });
});
