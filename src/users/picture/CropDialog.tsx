/** Cuts a square out of a picture: drag or arrow keys move it, a slider zooms. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import Slider from "@mui/material/Slider";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from "react";
import { radii } from "../../ui/tokens";
import type { Square } from "./pictureFile";
import { firstSquare, maxZoom, moveBy, zoomOf, zoomTo } from "./square";

export interface CropDialogProps {
  image: HTMLImageElement;
  isSending: boolean;
  /** What went wrong with the last try. */
  failure: ReactNode;
  use(square: Square): void;
  close(): void;
}

export const CropDialog = ({ image, isSending, failure, use, close }: CropDialogProps) => {
  const translate = useTranslate();
  const picture = { width: image.naturalWidth, height: image.naturalHeight };
  const [square, setSquare] = useState(() => firstSquare(picture));
  const titleId = useId();
  const helpId = useId();
  const zoomId = useId();
  const scale = frame / square.size;
  const drag = useDrag((x, y) => setSquare((now) => moveBy(picture, now, -x / scale, -y / scale)));

  const onKeyDown = (event: KeyboardEvent) => {
    const [x, y] = arrows[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    const step = square.size / (event.shiftKey ? 4 : 20);
    setSquare(moveBy(picture, square, x * step, y * step));
  };

  return (
    <Dialog
      open
      onClose={isSending ? undefined : close}
      maxWidth="xs"
      aria-labelledby={titleId}
      aria-describedby={helpId}
    >
      <DialogTitle id={titleId}>{translate("user.picture.crop.title")}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, alignItems: "center" }}>
          <DialogContentText id={helpId}>{translate("user.picture.crop.help")}</DialogContentText>
          <Box
            role="application"
            aria-roledescription={translate("user.picture.crop.area")}
            aria-label={translate("user.picture.crop.area")}
            aria-describedby={helpId}
            tabIndex={0}
            onKeyDown={onKeyDown}
            {...drag}
            sx={{
              position: "relative",
              width: frame,
              height: frame,
              overflow: "hidden",
              borderRadius: `${radii.control}px`,
              cursor: "move",
              touchAction: "none",
              direction: "ltr",
              backgroundColor: "action.hover",
            }}
          >
            <img
              src={image.src}
              alt=""
              draggable={false}
              style={{
                position: "absolute",
                maxWidth: "none",
                width: picture.width * scale,
                height: picture.height * scale,
                left: -square.x * scale,
                top: -square.y * scale,
              }}
            />
            {/* Most apps show a circle. */}
            <Box
              sx={{
                position: "absolute",
                inset: 0,
                borderRadius: "50%",
                boxShadow: "0 0 0 999px rgb(0 0 0 / 45%)",
                pointerEvents: "none",
              }}
            />
          </Box>
          <Box sx={{ width: frame }}>
            <Typography id={zoomId} variant="body2">
              {translate("user.picture.crop.zoom")}
            </Typography>
            <Slider
              aria-labelledby={zoomId}
              min={1}
              max={maxZoom}
              step={0.05}
              value={zoomOf(picture, square)}
              onChange={(_event, zoom) => setSquare(zoomTo(picture, square, zoom))}
            />
          </Box>
          {failure && <Box sx={{ alignSelf: "stretch" }}>{failure}</Box>}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={close} disabled={isSending}>
          {translate("record.cancel")}
        </Button>
        <Button variant="contained" autoFocus disabled={isSending} onClick={() => use(square)}>
          {translate("user.picture.crop.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** Pixels on screen: fits a phone of 320 beside the dialog's edges. */
const frame = 208;

/** The arrow keys move the picture below the frame, as the hand does. */
const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const useDrag = (move: (x: number, y: number) => void) => {
  const last = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown({ currentTarget, pointerId, clientX, clientY }: PointerEvent<HTMLElement>) {
      currentTarget.setPointerCapture(pointerId);
      last.current = { x: clientX, y: clientY };
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      if (!last.current) return;
      move(clientX - last.current.x, clientY - last.current.y);
      last.current = { x: clientX, y: clientY };
    },
    onPointerUp: () => (last.current = null),
    onPointerCancel: () => (last.current = null),
  };
};
