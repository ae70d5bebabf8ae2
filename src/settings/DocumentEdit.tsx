/** One settings document of one user, from its field table. `PolicyEdit` and `ProfileEdit` say which. */
import Skeleton from "@mui/material/Skeleton";
import Stack from "@mui/material/Stack";
import { useGetOne, useTranslate } from "ra-core";
import { useMemo } from "react";
import type { Settings, SettingsDocument, User } from "../backends/backend";
import { type Field, sourcesOf } from "../backends/fields";
import { Arriving, Reveal } from "../layout/arrivals";
import { displayNameOf } from "../users/userModel";
import { Failure } from "./Failure";
import { RecordForm } from "./RecordForm";
import type { FormRecord } from "./recordForm";
import { isFieldShown, SettingsForm } from "./SettingsForm";
import { useNamedFields } from "./useNamedFields";
import { useReview } from "./useReview";

export interface DocumentEditProps {
  resource: "policies" | "profiles";
  settings: Settings;
  /** The prefix of the table's labels: `backends.navidrome.policy`. */
  messages: string;
  user: User;
  /** Those of the fields that are drawn. The others stay as they are. Absent: all. */
  isDrawn?: (field: Field) => boolean;
  isReadOnly?: boolean;
  /** Shows what will change before it is sent. */
  isReviewed?: boolean;
  onSaved?: (saved: FormRecord) => void;
}

export const DocumentEdit = (all: DocumentEditProps) => {
  const { resource, settings, messages, user, isDrawn = () => true, isReviewed = false, ...props } = all;
  const translate = useTranslate();
  const { data, error, refetch } = useGetOne<FormRecord>(resource, { id: user.id }, { retry: false });
  const { fields } = settings;
  const sources = useMemo(() => fields.flatMap(sourcesOf), [fields]);
  const named = useNamedFields(fields, messages);
  const review = useReview({ settings, messages, userId: user.id });
  const drawn = fields.filter(isDrawn);

  const skeleton = (
    <Stack sx={{ gap: 2.5 }} role="status" aria-label={translate("record.loading")}>
      {drawn.slice(0, 8).map(({ source }) => (
        <Skeleton key={source} variant="rounded" height={56} />
      ))}
    </Stack>
  );
  if (data)
    return (
      <Reveal skeleton={skeleton}>
        <RecordForm
          resource={resource}
          record={data}
          sources={sources}
          fields={fields}
          {...(isReviewed && { review })}
          isShown={(source: string, values: SettingsDocument) =>
            drawn.some((field) => sourcesOf(field).includes(source) && isFieldShown(field, values))
          }
          name={displayNameOf(user)}
          {...named}
          {...props}
        >
          <SettingsForm fields={drawn} messages={messages} user={user} />
        </RecordForm>
      </Reveal>
    );
  if (error) return <Failure error={error} action="load" retry={() => void refetch()} />;
  return (
    <>
      <Arriving />
      {skeleton}
    </>
  );
};
