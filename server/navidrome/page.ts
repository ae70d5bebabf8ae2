/** The page of GET /app/: what Navidrome's own client is told before anybody signs in. */

/** The release whose behaviour is imitated, and that it is an imitation. */
export const version = "0.63.2 (Usher's embedded server)";

export interface PageFacts {
  basePath: string;
  firstTime: boolean;
  userEditing: boolean;
  welcomeMessage: string;
}

/** Like the real page it holds `window.__APP_CONFIG__`: a JavaScript string of JSON. */
export const renderPage = (facts: PageFacts): string => {
  const config = JSON.stringify(JSON.stringify(toConfig(facts))).replaceAll("<", String.raw`\u003c`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Navidrome</title>
    <script>window.__APP_CONFIG__ = ${config};</script>
  </head>
  <body>
    <p>This is an imitation of Navidrome's API for trying Usher. It plays no music.</p>
  </body>
</html>
`;
};

const toConfig = ({ basePath, firstTime, userEditing, welcomeMessage }: PageFacts) => ({
  baseURL: basePath,
  defaultDownloadableShare: false,
  defaultDownsamplingFormat: "opus",
  defaultLanguage: "",
  defaultTheme: "Dark",
  defaultUIVolume: 100,
  devActivityPanel: true,
  devNewEventStream: true,
  devShowArtistPage: true,
  devSidebarPlaylists: true,
  devUIShowConfig: true,
  enableArtworkUpload: true,
  enableCoverAnimation: true,
  enableDownloads: true,
  enableExternalServices: false,
  enableFavourites: true,
  enableInspect: true,
  enableNowPlaying: true,
  enableReplayGain: true,
  enableSharing: true,
  enableStarRating: true,
  enableTranscodingConfig: false,
  enableUserEditing: userEditing,
  extAuthLogoutURL: "",
  firstTime,
  gaTrackingId: "",
  lastFMEnabled: false,
  listenBrainzEnabled: false,
  loginBackgroundURL: "",
  losslessFormats: "FLAC,ALAC,APE,SHN,DSF,WV,WVP,TAK,WAV",
  maxSidebarPlaylists: 100,
  playbackReportIntervalMs: 60000,
  pluginsEnabled: true,
  separator: "/",
  shareURL: "",
  uiCoverArtSize: 300,
  uiSearchDebounceMs: 200,
  variousArtistsId: "63sqASlAfjbGMuLP4JhnZU",
  version,
  welcomeMessage,
});
