/** When a Jellyfin user may watch: the week, painted by keyboard, mouse and finger. */
import { expect, type JellyfinClient, test } from "./jellyfin.ts";
import { type Jellyfin, open } from "./jellyfinPages.ts";

test.describe("the week", () => {
  const cell = ({ page }: Jellyfin, name: string) => page.getByRole("gridcell", { name, exact: true });

  const limit = async (usher: Jellyfin) => {
    const client = await open(usher, "mia", "parental");
    await usher.page.getByRole("radio", { name: "Only at these hours" }).check();
    await expect(cell(usher, "Monday 0:00")).toHaveAttribute("aria-selected", "true");
    return client;
  };

  const hoursOf = async (client: JellyfinClient) =>
    (await client.policyOf("mia")).AccessSchedules.map(
      ({ DayOfWeek, StartHour, EndHour }) => `${DayOfWeek} ${StartHour}-${EndHour}`,
    );

  test("is painted with the keyboard; nights are two pieces, each on its day", async ({ usher }) => {
    const client = await limit(usher);
    await expect(usher.page.getByText(/A night over midnight is two pieces, one on each day/)).toBeVisible();
    const { keyboard } = usher.page;
    await cell(usher, "Monday 0:00").focus();
    await keyboard.press("Shift+Control+End"); // all of the week
    await keyboard.press("Space");
    await expect(usher.page.getByText("No hour is painted.", { exact: false }).first()).toBeVisible();
    await usher.save();
    await expect(usher.dialog).toBeHidden(); // an empty week would mean any hour to the server
    await cell(usher, "Friday 22:00").focus();
    await cell(usher, "Friday 22:00").click(); // paints the first
    await keyboard.press("Shift+End");
    await keyboard.press("Space");
    await cell(usher, "Saturday 0:00").click();
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Shift+ArrowRight");
    await keyboard.press("Space");
    await usher.save();
    await expect(usher.dialog).toContainText(
      "May use the server only at these hours: Friday: 22:00–24:00; Saturday: 0:00–2:00.",
    );
    await usher.save("Save these changes");
    await usher.isTold("mia is saved");
    expect(await hoursOf(client)).toEqual(["Friday 22-24", "Saturday 0-2"]);
  });

  test("is painted with the mouse, and pieces of a day are told together", async ({ usher }) => {
    const client = await limit(usher);
    const clear = async (from: string, to: string) => {
      await cell(usher, from).hover();
      await usher.page.mouse.down();
      await cell(usher, to).hover();
      await usher.page.mouse.up();
    };
    await clear("Monday 0:00", "Sunday 7:30");
    await clear("Monday 20:00", "Sunday 23:30");
    await clear("Monday 12:00", "Monday 13:30");
    await usher.save();
    await expect(usher.dialog).toContainText(/Monday: 8:00–12:00 and 14:00–20:00/);
    await usher.save("Save these changes");
    await usher.isTold("mia is saved");
    const hours = await hoursOf(client);
    expect(hours).toContain("Monday 8-12");
    expect(hours).toContain("Monday 14-20");
    await usher.page.reload();
    await expect(cell(usher, "Monday 11:30")).toHaveAttribute("aria-selected", "true");
    await expect(cell(usher, "Monday 12:00")).toHaveAttribute("aria-selected", "false");
    await expect(cell(usher, "Sunday 12:00")).toHaveAttribute("aria-selected", "true");
  });

  test("by a day's name, the whole day", async ({ usher }) => {
    const client = await limit(usher);
    await usher.page.getByRole("button", { name: "Sunday: the whole day" }).click();
    await usher.saveReviewed();
    await usher.isTold("mia is saved");
    expect(await hoursOf(client)).toEqual(["Weekday 0-24", "Saturday 0-24"]);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test("is painted with a finger", async ({ usher, context }) => {
      const client = await limit(usher);
      const touch = await context.newCDPSession(usher.page);
      const [from, to] = [cell(usher, "Tuesday 0:00"), cell(usher, "Tuesday 5:30")];
      await from.scrollIntoViewIfNeeded();
      const centre = async (element: typeof from) => {
        const { x, y, width, height } = (await element.boundingBox())!;
        return { x: x + width / 2, y: y + height / 2 };
      };
      const [start, end] = [await centre(from), await centre(to)];
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [start] });
      for (const part of [0.2, 0.4, 0.6, 0.8, 1])
        await touch.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: [{ x: start.x + (end.x - start.x) * part, y: start.y }],
        });
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect(to).toHaveAttribute("aria-selected", "false");
      await expect(cell(usher, "Tuesday 6:00")).toHaveAttribute("aria-selected", "true");
      await usher.saveReviewed();
      await usher.isTold("mia is saved");
      expect(await hoursOf(client)).toContain("Tuesday 6-24");
    });
  });
});
