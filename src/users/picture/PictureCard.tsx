/** A user's picture, with the ways to change it where the server and its rules allow it. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useTranslate } from "ra-core";
import { Suspense, useId, useRef } from "react";
import { useBackend } from "../../admin/BackendContext";
import type { User } from "../../backends/backend";
import { Arriving } from "../../layout/arrivals";
import { UserAvatar } from "../../layout/UserAvatar";
import { Failure } from "../../settings/Failure";
import { FormCard } from "../../settings/FormCard";
import { lazyPart } from "../../settings/lazyPart";
import { useVerdict } from "../../settings/useVerdict";
import { maxPictureSize, pictureTypes, toMegabytes } from "./pictureFile";
import { usePicture } from "./usePicture";

const CropDialog = lazyPart(async () => ({ default: (await import("./CropDialog")).CropDialog }));

export const PictureCard = ({ user }: { user: User }) => {
  const { users } = useBackend();
  const verdict = useVerdict("setAvatar", user);
  if (!users.setAvatar || verdict?.allowed === false) return null;
  if (verdict) return <Picture user={user} />;
  return (
    <>
      <Arriving />
      <Skeleton variant="rounded" height={190} />
    </>
  );
};

const Picture = ({ user }: { user: User }) => {
  const translate = useTranslate();
  const { users } = useBackend();
  const { chosen, problem, failure, isBusy, choose, use, remove, cancel } = usePicture(user);
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const helpId = useId();
  const complaint = problem && <Alert severity="error">{translate(problem.key, { ...problem })}</Alert>;
  const wrong = complaint ?? (failure !== null && <Failure error={failure} action="picture" />);

  return (
    <FormCard>
      <Stack component="section" aria-labelledby={titleId} sx={{ gap: 2 }}>
        <Stack direction="row" sx={{ gap: 2.5, alignItems: "center" }}>
          <UserAvatar user={user} size={72} />
          <Box sx={{ minWidth: 0 }}>
            <Typography id={titleId} variant="h2">
              {translate("user.picture.title")}
            </Typography>
            <Typography id={helpId} variant="body2" color="text.secondary">
              {translate("user.picture.help", { max: toMegabytes(maxPictureSize) })}
            </Typography>
          </Box>
        </Stack>
        {!chosen && wrong}
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1 }}>
          <Button
            variant="outlined"
            disabled={isBusy}
            aria-describedby={helpId}
            onClick={() => input.current?.click()}
          >
            {translate(user.avatar ? "user.picture.change" : "user.picture.choose")}
          </Button>
          {user.avatar && users.removeAvatar && (
            <Button disabled={isBusy} onClick={() => void remove()}>
              {translate("user.picture.remove")}
            </Button>
          )}
        </Stack>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={translate("user.picture.choose")}
          accept={pictureTypes.join(",")}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = ""; // the same file again is a new try
            if (file) void choose(file);
          }}
        />
      </Stack>
      {chosen && (
        <Suspense>
          <CropDialog
            image={chosen.image}
            isSending={isBusy}
            failure={wrong}
            use={(square) => void use(square)}
            close={cancel}
          />
        </Suspense>
      )}
    </FormCard>
  );
};
