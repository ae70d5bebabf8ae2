/** Chooses, sends and removes a user's picture, and says at its place what went wrong. */
import { useQueryClient } from "@tanstack/react-query";
import { useAuthProvider, useNotify } from "ra-core";
import { useEffect, useState } from "react";
import { useBackend, useSession } from "../../admin/BackendContext";
import type { User } from "../../backends/backend";
import { BackendError } from "../../backends/errors";
import { useRefreshSession } from "../../settings/useRefreshSession";
import { displayNameOf } from "../userModel";
import { cutPicture, type PictureProblem, pictureProblem, readPicture, type Square } from "./pictureFile";

interface Chosen {
  image: HTMLImageElement;
  type: string;
  free(): void;
}

export const usePicture = (user: User) => {
  const { users } = useBackend();
  const isOneself = useSession().userId === user.id;
  const authProvider = useAuthProvider();
  const queryClient = useQueryClient();
  const refreshSession = useRefreshSession();
  const notify = useNotify();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const name = displayNameOf(user);

  useEffect(() => () => chosen?.free(), [chosen]);

  const forget = () => {
    setProblem(null);
    setFailure(null);
  };

  const run = async (send: () => Promise<void>, done: string) => {
    forget();
    setBusy(true);
    try {
      await send();
      setChosen(null);
      notify(done, { type: "success", messageArgs: { name } });
      if (isOneself) void refreshSession();
      await queryClient.invalidateQueries({ queryKey: ["users"] });
    } catch (error) {
      // Not react-admin's data provider sent it, so nobody has told the session yet.
      await authProvider?.checkError(error).catch(() => undefined);
      const key = error instanceof BackendError ? error.body.errors?.avatar : undefined;
      if (key) setProblem({ key });
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return {
    chosen,
    problem,
    failure,
    isBusy,
    async choose(file: File) {
      forget();
      const wrong = pictureProblem(file);
      if (wrong) {
        setProblem(wrong);
        return;
      }
      try {
        setChosen({ ...(await readPicture(file)), type: file.type });
      } catch {
        setProblem({ key: "user.picture.problem.broken" });
      }
    },
    async use(square: Square) {
      if (!chosen) return;
      const picture = await cutPicture(chosen.image, square, chosen.type).catch(() => null);
      if (!picture) setProblem({ key: "user.picture.problem.canvas" });
      else await run(() => users.setAvatar!(user.id, picture), "user.picture.done");
    },
    remove: () => run(() => users.removeAvatar!(user.id), "user.picture.removed"),
    cancel() {
      forget();
      setChosen(null);
    },
  };
};
