/** Some of a list that the server keeps: which libraries a user may open. */
import { CheckListInput, type CheckListInputProps } from "./inputs/CheckListInput";
import { useReferences } from "./useReferences";

export interface LibraryChoiceProps
  extends Pick<CheckListInputProps, "source" | "label" | "help" | "min" | "check"> {
  /** A key of `Backend.references`. */
  reference: string;
}

export const LibraryChoice = ({ reference, ...props }: LibraryChoiceProps) => {
  const { list, error, retry } = useReferences(reference);
  return <CheckListInput {...props} list={list} isFailed={Boolean(error)} retry={retry} />;
};
