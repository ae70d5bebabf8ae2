/** A button and the menu it opens, told to assistive technology as one thing. */
import type { MenuProps } from "@mui/material/Menu";
import { type MouseEvent, useState } from "react";

export const useMenu = (id: string) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const buttonId = `${id}-button`;
  return {
    close,
    isOpen: Boolean(anchor),
    buttonProps: {
      id: buttonId,
      "aria-haspopup": "menu",
      "aria-expanded": Boolean(anchor),
      ...(anchor && { "aria-controls": id }),
      onClick: (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget),
    } as const,
    menuProps: {
      id,
      open: Boolean(anchor),
      anchorEl: anchor,
      onClose: close,
      slotProps: { list: { "aria-labelledby": buttonId } },
    } satisfies MenuProps,
  };
};
