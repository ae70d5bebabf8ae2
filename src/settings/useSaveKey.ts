/** Ctrl+S, and ⌘S on a Mac, save the form on screen. So does S alone, where nothing is typed. */
import { useEffect, useEffectEvent } from "react";
import { usePageActions } from "../keyboard/pageActions";

export const useSaveKey = (save: () => void) => {
  const onSave = useEffectEvent(save);
  usePageActions([{ name: "save", run: save }]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== "s") return;
      event.preventDefault(); // saving the page as a file is never meant
      if (!event.repeat && !document.querySelector("[role=dialog]")) onSave();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
};
