/** Puts a text on the clipboard, and says so. */
import Check from "@mui/icons-material/Check";
import ContentCopy from "@mui/icons-material/ContentCopy";
import IconButton from "@mui/material/IconButton";
import { useNotify, useTranslate } from "ra-core";
import { useEffect, useState } from "react";
import { usePageActions } from "../keyboard/pageActions";

export interface CopyButtonProps {
  text: string;
  label: string;
  size?: "small" | "medium";
  /** Its name among the actions of the page. Absent: it is found here only. */
  action?: string;
}

export const CopyButton = ({ text, label, size = "medium", action }: CopyButtonProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      notify("record.copyFailed", { type: "warning" }); // pages without TLS have no clipboard
    }
  };

  usePageActions(action ? [{ name: action, label, run: () => void copy() }] : []);

  return (
    <>
      {/* The browser's own tip: Material's would be a sixth of what a user's page loads. */}
      <IconButton
        size={size}
        aria-label={label}
        title={isCopied ? translate("record.copied") : label}
        onClick={() => void copy()}
      >
        {isCopied ? <Check fontSize="small" /> : <ContentCopy fontSize="small" />}
      </IconButton>
      <output style={hidden}>{isCopied && translate("record.copied")}</output>
    </>
  );
};

/** Milliseconds. */
const shownFor = 2000;

const hidden = {
  position: "absolute",
  width: 1,
  height: 1,
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;
