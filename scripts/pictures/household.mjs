/** What only a Plex Home has. */

export const household = {
  async "plex-home"(desk) {
    await desk.signIn("household");
    await desk.take("plex-home");
    await desk.openUser("Emil", "PIN");
    await desk.page.getByLabel("New PIN").fill("0042");
    await desk.take("pin", { height: 560 });
  },
};
