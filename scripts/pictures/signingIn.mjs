/** Choosing a server and getting in. */

/** The column in the middle of the screens before sign-in. */
const column = ({ page }) => ({ of: page.getByRole("main"), margin: 24 });

export const signingIn = {
  async "connect-a-server"(desk) {
    const { page } = desk;
    await desk.isTall(1340);
    await desk.open();
    const address = page.getByRole("textbox", { name: "Address" });
    const name = page.getByRole("textbox", { name: "Name (optional)" });
    await address.fill("http://127.0.0.1:8484/documented/navidrome");
    await name.fill("Grandparents’ music");
    await desk.click("Connect");
    await page.getByRole("heading", { name: "Sign in to Grandparents’ music" }).waitFor();
    await desk.open("+");
    await address.fill("https://films.example.org");
    await name.fill("Aunt Rosa’s films");
    await desk.take("connect-a-server", {
      of: page.getByRole("region", { name: "Connect a server" }),
      margin: 24,
    });
    await desk.click("Name and colour of Grandparents’ music");
    await page.getByRole("radio", { name: "Teal" }).check();
    await page.getByRole("radio", { name: "Teal" }).focus();
    const card = page.getByRole("listitem").filter({ hasText: "Grandparents’ music" });
    await desk.take("name-and-colour", { of: card });
  },

  async "sign-in"(desk) {
    await desk.isTall(1000);
    await desk.open("films");
    await desk.page.getByText("Who are you?").waitFor();
    await desk.take("sign-in", column(desk));
    await desk.isTall(560);
    await desk.open("household");
    await desk.signInAtPlex({ isWatching: false });
    await desk.take("who-is-watching");
  },

  async "forgotten-password"(desk) {
    const { page } = desk;
    await desk.isTall(1000);
    await desk.open("films");
    await desk.click("Forgot password?");
    await page.getByRole("textbox", { name: "User name" }).fill("priya");
    await desk.click("Ask for a PIN");
    await page.getByText("Now fetch the PIN").waitFor();
    // The embedded server has its data in another folder each time; this is a real one's on Linux.
    await page.getByText(/passwordreset\w+\.json$/).evaluate((file) => {
      file.textContent = "/var/lib/jellyfin/data/passwordreset0b5f3c9e4a.json";
    });
    await desk.take("forgotten-password", column(desk));
  },
};
